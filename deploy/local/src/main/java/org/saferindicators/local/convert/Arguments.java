package org.saferindicators.local.convert;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The converter's command line.
 *
 * @param edition the file and what is known of it
 * @param out the file to write
 * @param reference folder of {@code mps-areas.csv} and {@code mps-categories.csv}
 */
record Arguments(MpsConverter.Edition edition, Path out, Path reference) {

    static final String USAGE = """
            usage: MpsConverter input.csv[.gz] --edition-date 2019-01-31 --submission mps-borough-2019-01
                                --from 2017-01 --out file.ndjson[.gz] [--reference deploy/catalogue/reference]""";

    private static final Set<String> OPTIONS =
            Set.of("--edition-date", "--submission", "--from", "--out", "--reference");

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException with what is missing or wrong
     */
    static Arguments of(String... args) {
        if (args.length == 0 || args[0].startsWith("--")) {
            throw new IllegalArgumentException("the file to convert comes first");
        }
        Map<String, String> options = new HashMap<>(Map.of("--reference", "deploy/catalogue/reference"));
        for (int i = 1; i < args.length; i += 2) {
            if (!OPTIONS.contains(args[i])) {
                throw new IllegalArgumentException("unknown option " + args[i]);
            }
            if (i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + " has no value");
            }
            options.put(args[i], args[i + 1]);
        }
        MpsConverter.Edition edition = new MpsConverter.Edition(
                Path.of(args[0]),
                required(options, "--edition-date", LocalDate::parse),
                required(options, "--submission", Function.identity()),
                required(options, "--from", YearMonth::parse));
        return new Arguments(edition, required(options, "--out", Path::of), required(options, "--reference", Path::of));
    }

    private static <T> T required(Map<String, String> options, String name, Function<String, T> read) {
        String text = options.get(name);
        if (text == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        try {
            return read.apply(text);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(name + " " + text + ": " + wrong.getMessage(), wrong);
        }
    }
}
