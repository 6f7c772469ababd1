package org.saferindicators.store.progress;

/**
 * Where ingestion stands in a partition.
 *
 * @param topic the topic
 * @param partition number of the partition in it
 * @param epoch goes up with each ordered replay, from 1
 * @param nextOffset offset of the first record not yet taken in
 */
public record Position(String topic, int partition, int epoch, long nextOffset) {

    /** The same partition and epoch, further on. */
    public Position at(long offset) {
        return new Position(topic, partition, epoch, offset);
    }

    @Override
    public String toString() {
        return topic + "-" + partition + " at " + nextOffset + " (epoch " + epoch + ")";
    }
}
