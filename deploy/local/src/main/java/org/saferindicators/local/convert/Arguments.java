package org.saferindicators.local.convert;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

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

    private static final List<String> NEEDED = List.of("--edition-date", "--submission", "--from", "--out");
    private static final Map<String, String> DEFAULTS = Map.of("--reference", "deploy/catalogue/reference");

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException with what is missing or wrong
     */
    static Arguments of(String... args) {
        Options options = Options.of(List.of(args), DEFAULTS, NEEDED);
        MpsConverter.Edition edition = new MpsConverter.Edition(
                options.files().getFirst(),
                options.value("--edition-date", LocalDate::parse),
                options.text("--submission"),
                options.value("--from", YearMonth::parse));
        return new Arguments(edition, options.value("--out", Path::of), options.value("--reference", Path::of));
    }
}
