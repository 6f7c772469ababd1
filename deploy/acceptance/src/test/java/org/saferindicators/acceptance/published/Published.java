package org.saferindicators.acceptance.published;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.saferindicators.acceptance.RunningProduct;
import org.saferindicators.local.convert.EventSubmissions;
import org.saferindicators.local.convert.LfbConverter;
import org.saferindicators.local.convert.MpsConverter;
import org.saferindicators.local.convert.PoliceUkConverter;
import org.saferindicators.local.samples.SampleFeeds;

/** Products loaded with published data, each started by the first who asks; it ends with the JVM. */
final class Published {

    private static final Path DATA = RunningProduct.ROOT.resolve("deploy/acceptance/src/test/resources/published");
    private static final Path REFERENCE = RunningProduct.ROOT.resolve("deploy/catalogue/reference");
    private static final long SEED = 28;

    private static final Edition OF_JUNE = new Edition("mps-borough-24m_201806-202005_edition-2020-06.csv.gz", 6);
    private static final Edition OF_JULY = new Edition("mps-borough-24m_201807-202006_edition-2020-07.csv.gz", 7);

    private Published() {}

    /** An edition of the Metropolitan Police's file, known from the last day of a month of 2020. */
    private record Edition(String file, int month) {
        private Path to(Path folder) throws IOException {
            YearMonth known = YearMonth.of(2020, month);
            Path out = folder.resolve("feed.police.mps.v1/mps-borough-" + known + ".ndjson.gz");
            LocalDate day = known.atEndOfMonth();
            new MpsConverter(REFERENCE)
                    .convert(
                            new MpsConverter.Edition(
                                    DATA.resolve("mps").resolve(file),
                                    day,
                                    "mps-borough-" + known,
                                    YearMonth.of(2018, 6)),
                            out);
            return out;
        }
    }

    /** Leicestershire's months in any order, some twice; London's fires and crime rates; its police file, the older edition first. */
    static RunningProduct all() {
        return All.PRODUCT;
    }

    /** London's police file only, the newer edition first. */
    static RunningProduct newerFirst() {
        return NewerFirst.PRODUCT;
    }

    /** The status of an indicator of a plan. */
    static JsonNode status(RunningProduct product, String plan, String indicator, String query) {
        return product.ask("/v1/indicators/" + indicator + "/status?plan=" + plan + "&" + query);
    }

    private static long sendAll(String bootstrap) {
        try {
            Path folder = folder();
            long sent = 0;
            for (Path month : shuffled(leicestershire(folder.resolve("feed.police.leicestershire.v1")))) {
                sent += RunningProduct.send(bootstrap, month);
            }
            Path fires = folder.resolve("feed.fire.lfb.v1");
            LfbConverter.convert(DATA.resolve("lfb/lfb_dwelling_fires_2009-2018.csv.gz"), LfbConverter.inferred(fires));
            sent += RunningProduct.send(bootstrap, CrimeRates.write(folder.resolve("crime-rates")));
            return sent + RunningProduct.send(bootstrap, fires) + sendInOrder(bootstrap, folder, OF_JUNE, OF_JULY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every month once, one of them a second time, and one again under another name. */
    private static List<Path> leicestershire(Path topic) throws IOException {
        try (Stream<Path> files = Files.list(DATA.resolve("police-uk-leicestershire"))) {
            for (Path month : files.toList()) {
                PoliceUkConverter.convert(month, submissions(topic, "inferred"));
            }
        }
        PoliceUkConverter.convert(DATA.resolve("police-uk-leicestershire/2020-07.csv.gz"), submissions(topic, "again"));
        try (Stream<Path> files = Files.list(topic)) {
            List<Path> months = new ArrayList<>(files.sorted().toList());
            months.add(topic.resolve("police-uk-leicestershire-2020-03-inferred.ndjson.gz"));
            return months;
        }
    }

    private static EventSubmissions submissions(Path topic, String label) {
        return new EventSubmissions("police-uk-leicestershire", "E23000021", 60, label, topic);
    }

    private static List<Path> shuffled(List<Path> files) {
        List<Path> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(SEED));
        return shuffled;
    }

    /** Over one partition, so that they arrive in this order. */
    private static long sendInOrder(String bootstrap, Path folder, Edition... editions) {
        long sent = 0;
        for (Edition edition : editions) {
            try {
                sent +=
                        SampleFeeds.publish(bootstrap, edition.to(folder), OptionalInt.of(1), (file, records) -> {})
                                .values()
                                .stream()
                                .mapToLong(Long::longValue)
                                .sum();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sent;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(RunningProduct.ROOT.resolve("deploy/acceptance/target"), "published");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class All {
        private static final RunningProduct PRODUCT = RunningProduct.loadedBy(Published::sendAll);
    }

    private static final class NewerFirst {
        private static final RunningProduct PRODUCT =
                RunningProduct.loadedBy(bootstrap -> sendInOrder(bootstrap, folder(), OF_JULY, OF_JUNE));
    }
}
