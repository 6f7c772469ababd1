package org.saferindicators.local.operations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.saferindicators.local.Jdbc;

/**
 * Has the workers read a topic again, from its start or from an offset. They need not be stopped: what they have in flight
 * is fenced off. Figures do not move, since what is known already is known.
 */
public final class Replay {

    private static final String USAGE = "usage: deploy/replay <topic> [partition [offset]]";

    private Replay() {}

    /** The command line. */
    public static void main(String[] args) {
        Command.run(USAGE, database -> String.join(System.lineSeparator(), order(database, args)));
    }

    private static List<String> order(Jdbc database, String... args) throws SQLException {
        if (args.length < 1 || args.length > 3) {
            throw new IllegalArgumentException("a topic, and at most a partition and an offset");
        }
        long offset = args.length < 3 ? 0 : Command.number("offset", args[2]);
        List<String> ordered = new ArrayList<>();
        try (Connection connection = database.connect();
                PreparedStatement order =
                        connection.prepareStatement("SELECT * FROM replay_topic(?, ?, ?) ORDER BY 1")) {
            order.setString(1, args[0]);
            if (args.length < 2) {
                order.setNull(2, Types.INTEGER);
            } else {
                order.setInt(2, Math.toIntExact(Command.number("partition", args[1])));
            }
            order.setLong(3, offset);
            read(order, args[0], ordered);
        }
        if (ordered.isEmpty()) {
            throw new IllegalStateException("no worker has ever read " + String.join(" ", args));
        }
        return ordered;
    }

    private static void read(PreparedStatement order, String topic, List<String> ordered) throws SQLException {
        try (ResultSet rows = order.executeQuery()) {
            while (rows.next()) {
                ordered.add(topic + "-" + rows.getInt(1) + " is read again from offset " + rows.getLong(3)
                        + " as epoch " + rows.getInt(2));
            }
        }
    }
}
