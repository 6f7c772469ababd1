package org.saferindicators.local.convert;

import java.io.IOException;

/** What the command lines of the converters have in common. */
final class Command {

    private Command() {}

    /** What a command does. */
    @FunctionalInterface
    interface Work {
        /** Does it, and says what was done. */
        String run() throws IOException;
    }

    /** Prints what was done; ends with 1 when a file is at fault, 2 when the arguments are. */
    static void run(String usage, Work work) throws IOException {
        try {
            System.out.println(work.run());
        } catch (IllegalArgumentException wrongArguments) {
            System.err.println(wrongArguments.getMessage());
            System.err.println(usage);
            System.exit(2);
        } catch (ConvertException wrongFile) {
            System.err.println(wrongFile.getMessage());
            System.exit(1);
        }
    }
}
