package org.saferindicators.bench.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A made-up plan of 60 indicators and a made-up force of nine districts, as a folder of packs. */
final class SyntheticPlan {

    static final int INDICATORS = 60;
    static final int AREAS = 9;
    static final String PLAN = "bench-plan";
    static final String FORCE = "bench-force";
    private static final String HEAD = """
            pack: %s
            version: 1
            knownFrom: "2000-01-01"
            title: Synthetic plan for the benchmark
            licence: Apache-2.0
            attribution: Made up by deploy/bench; no figure here is about any place.
            """;
    private static final String DATASET = """
            datasets:
              - id: bench
                title: Synthetic figures
                feed: police.bench
                reportingBody: bench-force
                missingRow: zero
                source: deploy/bench
                licence: Apache-2.0
                attribution: Made up by deploy/bench.
                publishLagDays: 30
                measures:
            """;
    private static final String INDICATOR = """
              - id: m%1$d
                title: Measure %1$d
                definition: Made up.
                howItWorks: Counted.
                whatGoodLooksLike: A fall.
                whyItMatters: It does not.
                source: deploy/bench
                leadRole: Nobody
                unit: offences
                polarity: lower-is-better
                dataset: bench
                measure: m%1$d
                basis: financial-year-to-date
                decimals: 0
                calculation: count
                rule: {kind: previous-year, tolerance: 5, version: 1}
                breaks: []
            """;

    private SyntheticPlan() {}

    /** Writes the packs; the folder. */
    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("areas.yaml"), HEAD.formatted("bench-areas") + areas());
        Files.writeString(folder.resolve("plan.yaml"), HEAD.formatted(PLAN) + datasets() + plan() + indicators());
        return folder;
    }

    private static String areas() {
        return "areas:\n  - {code: bench-force, name: Bench Force, kind: force, parents: []}\n"
                + each(
                        AREAS,
                        "  - {code: d%1$d, name: District %1$d, kind: district, parents: [{code: bench-force}]}\n");
    }

    private static String datasets() {
        return DATASET + each(INDICATORS, "      - {id: m%1$d, title: Measure %1$d, form: count, unit: offences}\n");
    }

    private static String plan() {
        String all = IntStream.rangeClosed(1, INDICATORS).mapToObj(i -> "m" + i).collect(Collectors.joining(", "));
        return """
                plan:
                  id: bench-plan
                  title: Synthetic plan
                  area: bench-force
                  years: [FY2023/24]
                  comparators: [bench-force]
                  outcomes:
                    - id: all
                      title: All
                      indicators: [%s]
                indicators:
                """.formatted(all);
    }

    private static String indicators() {
        return each(INDICATORS, INDICATOR);
    }

    private static String each(int count, String text) {
        return IntStream.rangeClosed(1, count).mapToObj(text::formatted).collect(Collectors.joining());
    }
}
