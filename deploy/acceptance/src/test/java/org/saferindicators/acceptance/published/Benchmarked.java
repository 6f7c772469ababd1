package org.saferindicators.acceptance.published;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.saferindicators.acceptance.RunningProduct;

/**
 * A product loaded with what others have compared: first-time entrants over the shipped catalogue, and Campylobacter over a
 * pack of the test. Started by the first who asks; it ends with the JVM.
 */
final class Benchmarked {

    private static final Path SHIPPED = RunningProduct.ROOT.resolve("deploy/catalogue");

    private Benchmarked() {}

    /** An area beside others. */
    static JsonNode benchmarks(String plan, String indicator, String query) {
        return Holder.PRODUCT.ask("/v1/indicators/" + indicator + "/benchmarks?plan=" + plan + "&" + query);
    }

    /** One status. */
    static JsonNode status(String plan, String indicator, String query) {
        return Published.status(Holder.PRODUCT, plan, indicator, query);
    }

    /** The larger area of an answer with this code. */
    static JsonNode beside(JsonNode answer, String code) {
        return each(answer.at("/comparators"))
                .filter(one -> one.at("/area/code").asText().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing of " + code + " in " + answer));
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static RunningProduct start() {
        try {
            Path folder =
                    Files.createTempDirectory(RunningProduct.ROOT.resolve("deploy/acceptance/target"), "benchmarked");
            Path feeds = folder.resolve("feeds");
            Fingertips.write(feeds);
            FirstTimeEntrants.write(feeds);
            return RunningProduct.loadedBy(
                    catalogue(folder.resolve("catalogue")), bootstrap -> RunningProduct.send(bootstrap, feeds));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shipped packs and, beside them, the one of this test. */
    private static Path catalogue(Path folder) throws IOException {
        try (Stream<Path> packs = Files.walk(SHIPPED)) {
            for (Path pack :
                    packs.filter(file -> file.toString().endsWith(".yaml")).toList()) {
                copy(pack, folder.resolve(SHIPPED.relativize(pack).toString()));
            }
        }
        copy(
                PublishedTable.FOLDER.resolve("fingertips/campylobacter.yaml"),
                folder.resolve("packs/campylobacter.yaml"));
        return folder;
    }

    private static void copy(Path file, Path to) throws IOException {
        Files.createDirectories(to.resolveSibling("."));
        Files.copy(file, to);
    }

    private static final class Holder {
        private static final RunningProduct PRODUCT = start();
    }
}
