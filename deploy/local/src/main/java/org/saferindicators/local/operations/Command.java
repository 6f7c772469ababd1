package org.saferindicators.local.operations;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.saferindicators.local.Jdbc;

/** What the command lines of this package have in common. */
final class Command {

    private Command() {}

    /** What a command does. */
    @FunctionalInterface
    interface Work {
        /** Does it on a database, and says what was done. */
        String on(Jdbc database) throws SQLException, IOException;
    }

    /** Prints what was done; ends with 1 when it could not be done, 2 when the arguments are at fault. */
    static void run(String usage, Work work) {
        try {
            System.out.println(work.on(database(System.getenv())));
        } catch (IllegalArgumentException wrongArguments) {
            System.err.println(wrongArguments.getMessage());
            System.err.println(usage);
            System.exit(2);
        } catch (IllegalStateException | SQLException | IOException failed) {
            System.err.println(failed.getMessage());
            System.exit(1);
        }
    }

    /** The database of the environment, named as for the services. */
    static Jdbc database(Map<String, String> environment) {
        return new Jdbc(
                environment.getOrDefault("SAFER_JDBC_URL", "jdbc:postgresql://localhost:5432/safer"),
                environment.getOrDefault("SAFER_DB_USER", "safer"),
                environment.getOrDefault("SAFER_DB_PASSWORD", "safer"));
    }

    /** A number of an argument. */
    static long number(String name, String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new IllegalArgumentException(name + " " + text + " is no number");
        }
        return Long.parseLong(text);
    }
}
