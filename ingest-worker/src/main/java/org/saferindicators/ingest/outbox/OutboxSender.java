package org.saferindicators.ingest.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;
import org.saferindicators.ingest.config.KafkaSettings;
import org.saferindicators.ingest.config.OutboxSettings;
import org.saferindicators.ingest.metrics.IngestMetrics;
import org.saferindicators.store.jdbc.Transactions;
import org.saferindicators.store.outbox.Lane;
import org.saferindicators.store.outbox.Outbox;
import org.saferindicators.store.outbox.Owed;
import org.saferindicators.store.outbox.Rejection;
import org.saferindicators.store.read.Receipt;
import org.saferindicators.store.read.ReceiptReader;

/**
 * Sends what the outbox holds, one worker at a time, on a thread of its own: nothing that is taken in waits for it.
 *
 * <p><b>Guarantee.</b> At least once: an entry leaves the outbox when the brokers have acknowledged all of it. After a
 * crash or a lost answer it is sent again; a receipt has the submission as its key and the latest holds, a rejection is
 * known by topic, partition and offset of the record it tells of.
 */
public final class OutboxSender implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(OutboxSender.class);
    private static final int RECEIPTS_AT_ONCE = 200;
    private static final int REJECTIONS_AT_ONCE = 500;

    private final DataSource source;
    private final OutboxSettings settings;
    private final OutboxTopics topics;
    private final Mail mail;
    private final String holder = UUID.randomUUID().toString();
    private final AtomicLong waiting = new AtomicLong();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "send-outbox"));
    private boolean troubled;

    /** With its own thread; see {@link #start()}. */
    public OutboxSender(DataSource source, KafkaSettings kafka, OutboxSettings settings, IngestMetrics metrics) {
        this.source = source;
        this.settings = settings;
        this.topics = new OutboxTopics(kafka, settings);
        this.mail = new Mail(kafka, settings);
        metrics.outbox(waiting::get);
    }

    /** Begins to send, now and again. */
    public void start() {
        long every = settings.every().toMillis();
        var unused = thread.scheduleWithFixedDelay(this::round, 0, every, TimeUnit.MILLISECONDS);
    }

    /** Ends after what is on its way, or without its answer when that takes too long. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("the outbox does not end in time; the next worker sends it again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        mail.close();
    }

    private void round() {
        try {
            List<Lane> lanes = within(Outbox::lanes);
            waiting.set(lanes.stream().mapToLong(Lane::waiting).sum());
            List<Lane> open = lanes.isEmpty() ? lanes : topics.open(lanes);
            if (open.stream().filter(this::sendAll).count() == open.size()) {
                recovered();
            }
            if (!open.isEmpty()) {
                within(this::endTurn);
            }
        } catch (InterruptedException | InterruptException stopping) {
            Thread.currentThread().interrupt();
        } catch (SQLException | RuntimeException failure) {
            trouble("now", failure);
        }
    }

    /** False when something stood in the way, which may concern this topic alone. */
    private boolean sendAll(Lane lane) {
        try {
            boolean more = true;
            while (more && takeTurn()) {
                more = switch (lane.kind()) {
                    case RECEIPT -> sendReceipts(lane);
                    case REJECTION -> sendRejections(lane);
                };
            }
            return true;
        } catch (InterruptedException | InterruptException stopping) {
            Thread.currentThread().interrupt();
        } catch (SQLException | RuntimeException failure) {
            trouble("to " + topics.of(lane), failure);
        }
        return false;
    }

    /** True while there may be more. */
    private boolean sendReceipts(Lane lane) throws SQLException, InterruptedException {
        List<Owed> owed = within(connection -> Outbox.next(connection, lane, RECEIPTS_AT_ONCE));
        for (String submission : owed.stream().map(Owed::submission).distinct().toList()) {
            within(connection -> receipt(connection, lane.feed(), submission))
                    .map(receipt -> ReceiptMessage.of(topics.of(lane), receipt))
                    .ifPresent(mail::send);
        }
        done(owed);
        return owed.size() == RECEIPTS_AT_ONCE;
    }

    /** A receipt whose numbers belong to one moment. */
    private static Optional<Receipt> receipt(Connection connection, String feed, String submission)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
        }
        return ReceiptReader.find(connection, feed, submission);
    }

    /** True while there may be more. */
    private boolean sendRejections(Lane lane) throws SQLException, InterruptedException {
        List<Owed> owed = within(connection -> Outbox.next(connection, lane, 1));
        if (owed.isEmpty() || !sendRejections(lane, owed.getFirst())) {
            return false;
        }
        done(owed);
        return true;
    }

    /** False when the turn ran out before the end. */
    private boolean sendRejections(Lane lane, Owed entry) throws SQLException, InterruptedException {
        OptionalLong from = OptionalLong.of(0);
        while (from.isPresent() && takeTurn()) {
            from = sendRejections(lane, entry, from.getAsLong());
        }
        return from.isEmpty();
    }

    private OptionalLong sendRejections(Lane lane, Owed entry, long from) throws SQLException, InterruptedException {
        OptionalLong next = within(connection -> Outbox.rejections(
                connection, entry, from, REJECTIONS_AT_ONCE, rejection -> send(topics.of(lane), rejection)));
        mail.await();
        return next;
    }

    private void send(String topic, Rejection rejection) {
        ProducerRecord<byte[], byte[]> record = RejectionMessage.of(topic, rejection);
        mail.send(record, RejectionMessage.withoutContent(record));
    }

    private void done(List<Owed> owed) throws SQLException, InterruptedException {
        mail.await();
        within(connection -> {
            Outbox.done(connection, owed);
            return true;
        });
        waiting.addAndGet(-owed.size());
    }

    /** The turn outlasts what can happen before it is taken again. */
    private boolean takeTurn() throws SQLException {
        return within(connection ->
                Outbox.takeTurn(connection, holder, settings.patience().multipliedBy(3)));
    }

    private boolean endTurn(Connection connection) throws SQLException {
        Outbox.endTurn(connection, holder);
        return true;
    }

    private <T> T within(Transactions.Work<T, RuntimeException> work) throws SQLException {
        return Transactions.run(source, work);
    }

    private void trouble(String where, Exception failure) {
        mail.forget();
        topics.forget();
        if (!troubled) {
            LOG.errorf(
                    "ALARM: nothing can be sent %s (%s): see whether the brokers and the database answer; what is owed"
                            + " stays in the outbox, and nothing else waits for it",
                    where, failure.getMessage());
            LOG.debug("the trace", failure);
        }
        troubled = true;
    }

    private void recovered() {
        if (troubled) {
            LOG.info("receipts and rejections are sent again");
        }
        troubled = false;
    }
}
