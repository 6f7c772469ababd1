package org.saferindicators.local.operations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.saferindicators.local.Jdbc;

/** Lets a stopped partition go on where it stands, once the cause is mended. */
public final class Resume {

    private static final String USAGE = "usage: deploy/resume <topic> <partition>";

    private Resume() {}

    /** The command line. */
    public static void main(String[] args) {
        Command.run(USAGE, database -> order(database, args));
    }

    private static String order(Jdbc database, String... args) throws SQLException {
        if (args.length != 2) {
            throw new IllegalArgumentException("a topic and a partition");
        }
        try (Connection connection = database.connect();
                PreparedStatement order = connection.prepareStatement("SELECT * FROM resume_partition(?, ?)")) {
            order.setString(1, args[0]);
            order.setInt(2, Math.toIntExact(Command.number("partition", args[1])));
            try (ResultSet row = order.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException(args[0] + "-" + args[1] + " is not stopped");
                }
                return args[0] + "-" + args[1] + " goes on at offset " + row.getLong(3) + " (it had stopped with "
                        + row.getString(1) + ")";
            }
        }
    }
}
