-- What a person orders, as functions, so that nobody has to remember which columns go together.

CREATE FUNCTION replay_topic(which text, only_partition int DEFAULT NULL, from_offset bigint DEFAULT 0)
RETURNS TABLE (partition int, epoch int, next_offset bigint) LANGUAGE sql AS $$
    UPDATE partition_progress AS kept
    SET next_offset = from_offset, epoch = kept.epoch + 1
    WHERE kept.topic = which AND (only_partition IS NULL OR kept.partition = only_partition)
    RETURNING kept.partition, kept.epoch, kept.next_offset
$$;
COMMENT ON FUNCTION replay_topic IS
    'Has a topic, or one partition of it, read again from an offset. Nothing is forgotten: what is known already comes out as unchanged. The lock on the row and the new epoch fence off whatever a worker has in flight. A stopped partition stays stopped. Returns a row for each partition; none when no worker has ever seen the topic.';

CREATE FUNCTION resume_partition(which text, which_partition int)
RETURNS TABLE (stopped_code text, epoch int, next_offset bigint) LANGUAGE sql AS $$
    WITH found AS (
        SELECT topic, partition, stopped_code FROM partition_progress
        WHERE topic = which AND partition = which_partition AND stopped_code IS NOT NULL
        FOR UPDATE)
    UPDATE partition_progress AS kept
    SET stopped_code = NULL, stopped_reason = NULL, stopped_at = NULL
    FROM found
    WHERE kept.topic = found.topic AND kept.partition = found.partition
    RETURNING found.stopped_code, kept.epoch, kept.next_offset
$$;
COMMENT ON FUNCTION resume_partition IS
    'Lets a stopped partition go on where it stands, once its cause is mended. Returns why it had stopped; no row when it was not stopped.';

-- The circuit breaker asks how much of a submission was refused, by records and not by how often they were read.
CREATE INDEX quarantine_submission ON quarantine (feed, submission);
