package org.saferindicators.local.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferindicators.local.LocalStack;

class SampleFeedsTest {

    private static final Path SAMPLES = Path.of("../../deploy/samples");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void sendsTheShippedFeedsWholeAndInOrder() {
        Map<String, Long> told = new LinkedHashMap<>();

        Map<String, Long> sent =
                SampleFeeds.publish(LocalStack.get().kafkaBootstrap(), SAMPLES, OptionalInt.of(3), told::put);

        assertThat(sent)
                .containsEntry("feed.fire.lfb.v1", 2L)
                .containsEntry("feed.marac.barking-dagenham.v1", 23L)
                .containsEntry("feed.partnership.barking-dagenham.v1", 95L)
                .containsEntry("feed.police.mps.v1", 14_698L)
                .containsEntry("feed.yos.barking-dagenham.v1", 1L)
                .containsEntry("feed.partnership.stockton.v1", 97L);
        assertThat(told).containsEntry("feed.police.mps.v1/01-mps-borough-2017-01.ndjson.gz", 6_721L);
        sent.forEach((topic, count) -> assertThat(read(topic, count)).hasSize(count.intValue()));
        Map<String, Set<Integer>> partitions = new TreeMap<>();
        read("feed.police.mps.v1", 14_698)
                .forEach(one -> partitions
                        .computeIfAbsent(one.key(), key -> new TreeSet<>())
                        .add(one.partition()));
        assertThat(partitions)
                .containsOnlyKeys(
                        "hate-crime-2018-03-28", "metstats2-2018-03-28", "mps-borough-2017-01", "mps-borough-2019-01")
                .allSatisfy((submission, places) -> assertThat(places).hasSize(1));
    }

    @Test
    void sendsAnyBytesAsTheyStandAndLeavesSourcesOut() throws IOException {
        byte[] faulty = {'{', (byte) 0xC3, (byte) 0x28, 0, '}'};
        file("feed.fire.bytes.v1/01-one.ndjson", faulty);
        file("source/feed.fire.bytes.v1/01-one.ndjson", "{}".getBytes(UTF_8));
        file("feed.fire.bytes.v1/notes.txt", "not a feed".getBytes(UTF_8));

        Map<String, Long> sent = SampleFeeds.publish(LocalStack.get().kafkaBootstrap(), folder);

        assertThat(sent).isEqualTo(Map.of("feed.fire.bytes.v1", 1L));
        ConsumerRecord<String, byte[]> record = read("feed.fire.bytes.v1", 1).getFirst();
        assertThat(record.value()).isEqualTo(faulty);
        assertThat(record.key()).isNull();
    }

    @Test
    void takesOneFile() throws IOException {
        Path one = file("feed.fire.single.v1/02-two.ndjson", "{\"dataset\":\"d\"}\n\n".getBytes(UTF_8));
        file("feed.fire.single.v1/01-one.ndjson", "{}".getBytes(UTF_8));

        assertThat(SampleFeeds.publish(LocalStack.get().kafkaBootstrap(), one))
                .isEqualTo(Map.of("feed.fire.single.v1", 1L));
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> SampleFeeds.publish("127.0.0.1:1", folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no feed.<kind>.<agency>.v1");
        assertThatThrownBy(() -> SampleFeeds.publish("127.0.0.1:1", folder.resolve("none")))
                .hasMessageContaining("is not there");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type":"measurement","submission":"s-1","dataset":"d"}        | s-1
            {"type":"manifest","submission":"s-1","dataset":"d"}           | s-1
            {"type":"offence","submission":"s-1","row":2000}               | s-1/1
            {"type":"incident","submission":"s-1","row":2001}              | s-1/2
            {"type":"offence","dataset":"d","reference":"00ff","version":1} | 00ff
            {"type":"target","dataset":"d","plan":"p","indicator":"i"}     | p/i
            {"type":"assessment","dataset":"d","plan":"p","outcome":"o"}   | p/o
            {"type":"population","dataset":"d","series":"census-2011"}     | census-2011
            {"type":"peer-group","dataset":"d","group":"most-similar"}     | most-similar
            {"type":"absence","dataset":"d"}                               | d
            """)
    void keysWhatBelongsTogetherAlike(String record, String key) {
        assertThat(RecordKey.of(record.getBytes(UTF_8))).hasValue(key.getBytes(UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "--folder x, --bootstrap is missing",
        "--bootstrap h:1, --folder is missing",
        "--bootstrap, --bootstrap has no value",
        "--wrong, unknown option --wrong",
        "--bootstrap h:1 --folder x --create-topics --partitions 0, --partitions 0 is no number from 1 to 9999"
    })
    void refusesWrongArguments(String line, String message) {
        assertThatThrownBy(() -> SendArguments.of(line.split(" "))).hasMessage(message);
    }

    private Path file(String name, byte[] content) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.resolveSibling(""));
        return Files.write(path, content);
    }

    private static List<ConsumerRecord<String, byte[]>> read(String topic, long count) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", LocalStack.get().kafkaBootstrap(), "auto.offset.reset", "earliest");
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList());
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (records.size() < count && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }
}
