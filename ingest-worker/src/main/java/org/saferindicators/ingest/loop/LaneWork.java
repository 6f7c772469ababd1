package org.saferindicators.ingest.loop;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.saferindicators.ingest.batch.Batch;
import org.saferindicators.ingest.batch.BatchRun;
import org.saferindicators.ingest.batch.Decoder;
import org.saferindicators.ingest.batch.Result;
import org.saferindicators.ingest.failure.FrozenWorkers;
import org.saferindicators.store.jdbc.Transactions;
import org.saferindicators.store.progress.Claim;
import org.saferindicators.store.progress.PartitionProgress;
import org.saferindicators.store.progress.Position;
import org.saferindicators.store.progress.Stop;

/**
 * What a lane has done for it on the threads that may wait for the database.
 *
 * @param source connections
 * @param decoder decodes records, before any transaction
 * @param batches writes batches
 */
record LaneWork(DataSource source, Decoder decoder, BatchRun batches) {

    /** Asks the database where a partition stands; who had it before and froze while sending is ended. */
    Claim claim(String topic, int partition) throws SQLException {
        FrozenWorkers.endBatches(source);
        return look(topic, partition);
    }

    /** Asks the same of a partition that this worker has. */
    Claim look(String topic, int partition) throws SQLException {
        return Transactions.<Claim, RuntimeException>run(
                source, connection -> PartitionProgress.claim(connection, topic, partition));
    }

    /** Decodes and writes what was polled, as far as it goes. */
    Result write(Position from, List<ConsumerRecord<byte[], byte[]>> records) {
        return write(decoder.decode(from, records));
    }

    /** Writes a batch as far as it goes. */
    Result write(Batch batch) {
        Result result = batches.run(batch);
        while (result instanceof Result.Outdated(Batch rest)) {
            try {
                result = batches.run(decoder.again(rest));
            } catch (SQLException notNow) {
                return new Result.Weather(rest, notNow);
            }
        }
        return result;
    }

    /** Records that a partition waits for a person. */
    void stop(Position at, Stop stop) throws SQLException {
        batches.record(at, stop);
    }
}
