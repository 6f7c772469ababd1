package org.saferindicators.ingest.loop;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.jboss.logging.Logger;

/**
 * Calls a person when no broker answers: the consumer itself waits without a word. It asks for metadata all the time, so
 * whoever hears nothing at all is cut off. Only time in which the poll thread moved counts, so a worker that was frozen
 * does not blame the brokers. Looks on the poll thread alone; how long it has heard nothing may be asked by any.
 */
final class BrokerWatch {

    private static final Logger LOG = Logger.getLogger(BrokerWatch.class);
    private static final Duration TURN = Duration.ofSeconds(1);
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final Map<MetricName, ? extends Metric> metrics;
    private final Duration patience;
    private final String bootstrap;
    private double received;
    private Instant last;
    private volatile Duration silence = Duration.ZERO;
    private Duration alarmAt;

    /**
     * Over the metrics of a consumer.
     *
     * @param patience how long silence is nothing to worry about
     */
    BrokerWatch(Map<MetricName, ? extends Metric> metrics, String bootstrap, Duration patience, Instant now) {
        this.metrics = metrics;
        this.bootstrap = bootstrap;
        this.patience = patience;
        this.last = now;
        this.alarmAt = patience;
    }

    /** For how many seconds nothing was heard of a broker, as of the last look. */
    long silence() {
        return silence.toSeconds();
    }

    /** Looks whether anything was received since the last look. */
    void look(Instant now) {
        Duration passed = Duration.between(last, now);
        last = now;
        double sum = receivedInAll();
        if (sum != received) {
            received = sum;
            heard();
        } else {
            hearNothing(silence.plus(passed.compareTo(TURN) < 0 ? passed : TURN));
        }
    }

    private void hearNothing(Duration since) {
        silence = since;
        if (since.compareTo(alarmAt) >= 0) {
            alarmAt = since.plus(AGAIN);
            LOG.errorf(
                    "ALARM: no broker of %s has answered for %d s: see whether Kafka runs and can be reached from here"
                            + " (SAFER_KAFKA_BOOTSTRAP). No record is lost; ingestion goes on by itself when this is mended.",
                    bootstrap, since.toSeconds());
        }
    }

    private void heard() {
        silence = Duration.ZERO;
        if (!alarmAt.equals(patience)) {
            alarmAt = patience;
            LOG.info("the brokers answer again");
        }
    }

    private double receivedInAll() {
        return metrics.entrySet().stream()
                .filter(one -> one.getKey().name().equals("incoming-byte-total")
                        && one.getKey().group().equals("consumer-metrics"))
                .mapToDouble(one -> ((Number) one.getValue().metricValue()).doubleValue())
                .sum();
    }
}
