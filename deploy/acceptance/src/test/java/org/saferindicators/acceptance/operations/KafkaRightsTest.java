package org.saferindicators.acceptance.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.saferindicators.acceptance.RunningProduct;
import org.saferindicators.local.LocalKafka;
import org.saferindicators.local.LocalStack;
import org.saferindicators.local.Ports;
import org.saferindicators.local.ServiceLaunch;
import org.saferindicators.local.ServiceProcess;
import org.saferindicators.local.Topics;

/**
 * The rights that the page for operators grants, on a broker that asks for a password and refuses what nobody granted: they
 * are enough for the worker and an agency, and too few for anything else.
 */
class KafkaRightsTest {

    private static final Path ROOT = RunningProduct.ROOT;
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final List<String> USERS = List.of("admin", "safer-ingest", "leicestershire", "lfb");

    private static Path folder;
    private static LocalKafka kafka;
    private static ServiceProcess worker;

    @BeforeAll
    static void brokerWithLocks() throws Exception {
        folder = Files.createTempDirectory(ROOT.resolve("deploy/acceptance/target"), "rights");
        kafka = LocalKafka.start(folder.resolve("kafka"), Ports.free(), locks());
        for (String user : USERS) {
            Files.write(
                    file(user),
                    client(user).entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .toList());
        }
        Topics topics = new Topics(kafka.bootstrap(), client("admin"));
        Stream.of("feed.fire.lfb.v1", "feed.police.leicestershire.v1")
                .forEach(topic -> topics.create(topic, 1, Map.of()));
        for (String agency : List.of("lfb", "leicestershire")) {
            topics.create("receipts." + agency, 1, Map.of());
            topics.create("rejected." + agency, 1, Map.of());
        }
        grant();
        LocalStack stack = LocalStack.get();
        worker = ServiceLaunch.ofModule(ROOT.resolve("ingest-worker"))
                .withConfig("quarkus.datasource.jdbc.url", stack.newDatabase())
                .withConfig("quarkus.datasource.username", stack.user())
                .withConfig("quarkus.datasource.password", stack.password())
                .withConfig("safer.kafka.bootstrap", kafka.bootstrap())
                .withConfig("safer.kafka.client-config", file("safer-ingest").toString())
                .withConfig("safer.submission.sweep-every", "1s")
                .withConfig(
                        "safer.catalogue.dir", ROOT.resolve("deploy/catalogue").toString())
                .start()
                .awaitReady(LIMIT);
    }

    @AfterAll
    static void stop() {
        worker.close();
        kafka.close();
    }

    @Test
    void anAgencySendsItsFeedAndReadsItsReceipts() throws Exception {
        assertThat(send("lfb")).contains("records acknowledged");

        try (KafkaConsumer<byte[], byte[]> reader = consumer("lfb", "lfb.reader")) {
            reader.subscribe(List.of("receipts.lfb"));
            await().atMost(LIMIT)
                    .until(() -> !reader.poll(Duration.ofMillis(200)).isEmpty());
        }
    }

    @Test
    void nobodyElseWritesItsFeed() throws Exception {
        assertThat(send("leicestershire")).contains("Not authorized to access topics: [feed.fire.lfb.v1]");
    }

    @Test
    void nobodyElseReadsItsReceiptsAndRejectionsOrActsAsTheWorker() {
        for (String topic :
                List.of("receipts.lfb", "rejected.lfb", "feed.fire.lfb.v1", "feed.police.leicestershire.v1")) {
            try (KafkaConsumer<byte[], byte[]> reader = consumer("leicestershire", "leicestershire.reader")) {
                reader.assign(List.of(new TopicPartition(topic, 0)));
                reader.seek(new TopicPartition(topic, 0), 0);
                assertThatThrownBy(() -> poll(reader)).as(topic).isInstanceOf(TopicAuthorizationException.class);
            }
        }
        try (KafkaConsumer<byte[], byte[]> reader = consumer("leicestershire", "safer-ingest")) {
            reader.subscribe(List.of("receipts.leicestershire"));
            assertThatThrownBy(() -> poll(reader)).isInstanceOf(GroupAuthorizationException.class);
        }
    }

    private static void poll(KafkaConsumer<byte[], byte[]> reader) {
        IntStream.range(0, 50).forEach(again -> reader.poll(Duration.ofMillis(200)));
    }

    private static KafkaConsumer<byte[], byte[]> consumer(String user, String group) {
        Map<String, Object> settings = new HashMap<>(client(user));
        settings.put("bootstrap.servers", kafka.bootstrap());
        settings.put("group.id", group);
        settings.put("auto.offset.reset", "earliest");
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** As an agency does, with the command of the project; what it printed. */
    private static String send(String user) throws IOException {
        Process process = new ProcessBuilder(
                        ROOT.resolve("deploy/feed").toString(),
                        "send",
                        "--bootstrap",
                        kafka.bootstrap(),
                        "--folder",
                        "deploy/samples/feed.fire.lfb.v1",
                        "--command-config",
                        file(user).toString())
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    private static Path file(String user) {
        return folder.resolve(user + ".properties");
    }

    private static Map<String, String> client(String user) {
        return Map.of(
                "security.protocol", "SASL_PLAINTEXT", "sasl.mechanism", "PLAIN", "sasl.jaas.config", login(user, ""));
    }

    private static Map<String, String> locks() {
        String passwords = String.join(
                "",
                USERS.stream()
                        .map(user -> " user_" + user + "=\"" + user + "-secret\"")
                        .toList());
        return Map.of(
                "listener.security.protocol.map", "PLAINTEXT:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name", "PLAINTEXT",
                "sasl.enabled.mechanisms", "PLAIN",
                "sasl.mechanism.inter.broker.protocol", "PLAIN",
                "listener.name.plaintext.plain.sasl.jaas.config", login("admin", passwords),
                "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                "super.users", "User:admin;User:ANONYMOUS");
    }

    private static String login(String user, String more) {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"" + user + "\" password=\""
                + user + "-secret\"" + more + ";";
    }

    /** What the page says of a police force, and the same for a fire service. */
    private static void grant() throws Exception {
        List<AclBinding> rights = new ArrayList<>();
        for (String line : Files.readAllLines(ROOT.resolve("ingest-worker/docs/operations.md"))) {
            if (line.startsWith("kafka-acls.sh --add")) {
                rights.add(right(line));
                rights.add(
                        right(line.replace("police.leicestershire", "fire.lfb").replace("leicestershire", "lfb")));
            }
        }
        assertThat(rights).hasSize(16);
        Map<String, Object> settings = new HashMap<>(client("admin"));
        settings.put("bootstrap.servers", kafka.bootstrap());
        try (Admin admin = Admin.create(settings)) {
            admin.createAcls(rights).all().get();
        }
    }

    private static AclBinding right(String line) {
        List<String> words =
                List.of(line.substring("kafka-acls.sh --add ".length()).split(" "));
        Map<String, String> options = IntStream.range(0, words.size() / 2)
                .boxed()
                .collect(toMap(i -> words.get(2 * i), i -> words.get(2 * i + 1)));
        ResourceType type = options.containsKey("--topic") ? ResourceType.TOPIC : ResourceType.GROUP;
        String name = options.getOrDefault("--topic", options.getOrDefault("--group", ""));
        return new AclBinding(
                new ResourcePattern(
                        type,
                        name,
                        PatternType.fromString(options.getOrDefault("--resource-pattern-type", "")
                                .toUpperCase(Locale.ROOT))),
                new AccessControlEntry(
                        options.get("--allow-principal"),
                        "*",
                        AclOperation.fromString(options.get("--operation")),
                        AclPermissionType.ALLOW));
    }
}
