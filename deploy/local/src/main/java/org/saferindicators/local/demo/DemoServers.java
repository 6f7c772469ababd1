package org.saferindicators.local.demo;

import java.util.function.Consumer;
import org.saferindicators.local.KafkaProcess;
import org.saferindicators.local.LocalPostgres;
import org.saferindicators.local.LocalStack;

/**
 * The servers that the services need.
 *
 * @param options what was asked for
 * @param progress where to say what happens
 * @param stops takes what stops each started server
 */
record DemoServers(DemoOptions options, Progress progress, Consumer<Runnable> stops) {

    /** Where the services connect. */
    record Database(String url, String user, String password) {

        /** A consumer group of its own: workers of one group share the partitions, so they must share the database. */
        String group() {
            return "safer-demo-" + url.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
        }
    }

    /** Starts PostgreSQL, or takes the one that the environment names. */
    Database database() {
        if (options.existingPostgres()) {
            LocalStack stack = LocalStack.get();
            String url = options.keep() ? stack.jdbcUrl() : stack.newDatabase();
            progress.say("PostgreSQL: " + url + ", from " + LocalStack.JDBC_URL);
            return new Database(url, stack.user(), stack.password());
        }
        LocalPostgres postgres =
                LocalPostgres.start(options.folder().resolve("postgres"), options.port(DemoPort.POSTGRES));
        stops.accept(postgres::close);
        progress.say("PostgreSQL runs on port " + postgres.port());
        return new Database(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }

    /** Starts Kafka, or takes the brokers that the environment names; returns where to connect. */
    String kafka() {
        if (options.existingKafka()) {
            String bootstrap = LocalStack.get().kafkaBootstrap();
            progress.say("Kafka: " + bootstrap + ", from " + LocalStack.KAFKA_BOOTSTRAP);
            return bootstrap;
        }
        KafkaProcess kafka = KafkaProcess.start(options.folder().resolve("kafka"), options.port(DemoPort.KAFKA));
        stops.accept(kafka::close);
        progress.say("Kafka runs on " + kafka.bootstrap());
        return kafka.bootstrap();
    }
}
