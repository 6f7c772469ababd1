package org.saferindicators.local;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

/**
 * The PostgreSQL and the Kafka broker of this JVM's tests. Each starts when it is first asked for, on a free port, below
 * {@code target/local}, and ends with the JVM; the broker has a process of its own, so that its log does not drown that
 * of the tests. Environment variables name existing servers to use instead: {@code SAFER_JDBC_URL} (with {@code
 * SAFER_DB_USER} and {@code SAFER_DB_PASSWORD}; the user must be allowed to create databases) and {@code
 * SAFER_KAFKA_BOOTSTRAP}. Safe for use by several threads.
 */
public final class LocalStack {

    /** Names an existing PostgreSQL: the JDBC URL of any database there. */
    public static final String JDBC_URL = "SAFER_JDBC_URL";

    /** The user of the existing PostgreSQL. */
    public static final String DB_USER = "SAFER_DB_USER";

    /** The password of the existing PostgreSQL. */
    public static final String DB_PASSWORD = "SAFER_DB_PASSWORD";

    /** Names an existing Kafka as {@code bootstrap.servers} does. */
    public static final String KAFKA_BOOTSTRAP = "SAFER_KAFKA_BOOTSTRAP";

    /**
     * Where a started server is written down: Quarkus loads this class again for each test profile, and all of them share
     * the servers of the JVM.
     */
    private static final String STARTED_POSTGRES = "safer.local.started.jdbc-url";

    private static final String STARTED_KAFKA = "safer.local.started.kafka-bootstrap";

    private final Function<String, Optional<String>> settings;
    private final Path base;
    private Optional<Jdbc> database = Optional.empty();
    private Optional<String> kafka = Optional.empty();

    LocalStack(Function<String, Optional<String>> settings, Path base) {
        this.settings = settings;
        this.base = base;
    }

    /** The one stack of this JVM. */
    public static LocalStack get() {
        return One.STACK;
    }

    /** The JDBC URL of a database that is there from the start; tests take one of their own by {@link #newDatabase()}. */
    public String jdbcUrl() {
        return database().url();
    }

    /** Who may connect, to new databases too. */
    public String user() {
        return database().user();
    }

    /** The password of {@link #user()}. */
    public String password() {
        return database().password();
    }

    /**
     * Creates an empty database.
     *
     * @return its JDBC URL
     * @throws IllegalStateException when the server refuses
     */
    public String newDatabase() {
        String name = "safer_"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        Jdbc admin = database();
        admin.execute("CREATE DATABASE " + name);
        if (settings.apply(JDBC_URL).isPresent()) {
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> admin.execute("DROP DATABASE " + name + " WITH (FORCE)")));
        }
        return admin.withDatabase(name).url();
    }

    /** What Kafka clients set as {@code bootstrap.servers}. */
    public synchronized String kafkaBootstrap() {
        String bootstrap = kafka.or(() -> settings.apply(KAFKA_BOOTSTRAP))
                .or(() -> Optional.ofNullable(System.getProperty(STARTED_KAFKA)))
                .orElseGet(this::startKafka);
        kafka = Optional.of(bootstrap);
        return bootstrap;
    }

    /** Creates a topic; one of that name stays as it is. Returns when clients can see it. */
    public void createTopic(String name, int partitions) {
        createTopic(name, partitions, Map.of());
    }

    /** Creates a topic with settings such as {@code cleanup.policy}; one of that name stays as it is. */
    public void createTopic(String name, int partitions, Map<String, String> topicSettings) {
        new Topics(kafkaBootstrap()).create(name, partitions, topicSettings);
    }

    private synchronized Jdbc database() {
        Jdbc found = database.or(this::existingDatabase).orElseGet(() -> own(startedPostgres()));
        database = Optional.of(found);
        return found;
    }

    private Optional<Jdbc> existingDatabase() {
        return settings.apply(JDBC_URL)
                .map(url -> new Jdbc(
                        url,
                        settings.apply(DB_USER).orElse("safer"),
                        settings.apply(DB_PASSWORD).orElse("safer")));
    }

    private static Jdbc own(String url) {
        return new Jdbc(url, LocalPostgres.NAME, LocalPostgres.NAME);
    }

    private String startedPostgres() {
        return Optional.ofNullable(System.getProperty(STARTED_POSTGRES)).orElseGet(this::startPostgres);
    }

    private String startPostgres() {
        String url =
                LocalPostgres.start(Folders.ofThisJvm(base).resolve("postgres")).jdbcUrl();
        System.setProperty(STARTED_POSTGRES, url);
        return url;
    }

    private String startKafka() {
        String bootstrap =
                KafkaProcess.start(Folders.ofThisJvm(base).resolve("kafka")).bootstrap();
        System.setProperty(STARTED_KAFKA, bootstrap);
        return bootstrap;
    }

    /** Lazy, and thread-safe by the rules of class initialisation. */
    private static final class One {
        private static final LocalStack STACK =
                new LocalStack(name -> Optional.ofNullable(System.getenv(name)), Path.of("target", "local"));
    }
}
