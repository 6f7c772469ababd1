-- What agencies are still to be told over Kafka. Triggers write it, so that nothing that closes a submission or puts a
-- record into quarantine can forget it, workers of an earlier release included.

CREATE TABLE outbox (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind       text        NOT NULL CHECK (kind IN ('receipt', 'rejection')),
    feed       text        NOT NULL,
    submission text,
    topic      text,
    partition  int,
    offsets    int8multirange,
    due_since  timestamptz NOT NULL DEFAULT now(),
    CHECK ((kind = 'receipt') = (submission IS NOT NULL)),
    CHECK (num_nulls(topic, partition, offsets) = CASE kind WHEN 'rejection' THEN 0 ELSE 3 END)
);
COMMENT ON TABLE outbox IS
    'Receipts and rejections that are not sent yet. A receipt is named by its submission, rejections of one statement by their coordinates in quarantine; what they say is read when they are sent. A row is deleted once the broker has acknowledged all of it, so a reader may see a thing twice and never miss it.';

CREATE TABLE outbox_turn (
    one        boolean     PRIMARY KEY DEFAULT true CHECK (one),
    holder     text        NOT NULL DEFAULT '',
    held_until timestamptz NOT NULL DEFAULT '-infinity'
);
COMMENT ON TABLE outbox_turn IS
    'Which worker sends. The turn runs out by itself, so a worker that died or froze holds up nobody for long.';
INSERT INTO outbox_turn DEFAULT VALUES;

CREATE FUNCTION owe_receipt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO outbox (kind, feed, submission) VALUES ('receipt', NEW.feed, NEW.submission);
    RETURN NULL;
END
$$;

CREATE TRIGGER receipt_owed_at_once AFTER INSERT ON submission
    FOR EACH ROW WHEN (NEW.state <> 'open') EXECUTE FUNCTION owe_receipt();

-- The words of a reason may change with every row that comes late: only another code is news.
CREATE TRIGGER receipt_owed AFTER UPDATE ON submission
    FOR EACH ROW
    WHEN (NEW.state <> OLD.state
        OR NEW.reasons <> '[]' AND (NEW.reasons -> 0 ->> 'code') IS DISTINCT FROM (OLD.reasons -> 0 ->> 'code'))
    EXECUTE FUNCTION owe_receipt();

CREATE FUNCTION owe_rejections() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO outbox (kind, feed, topic, partition, offsets)
    SELECT 'rejection', feed, topic, partition, range_agg(int8range(record_offset, record_offset + 1))
    FROM added
    GROUP BY feed, topic, partition
    ORDER BY feed, topic, partition;
    RETURN NULL;
END
$$;

CREATE TRIGGER rejections_owed AFTER INSERT ON quarantine
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION owe_rejections();

-- What had happened before there was an outbox.
INSERT INTO outbox (kind, feed, submission)
SELECT 'receipt', feed, submission FROM submission WHERE state <> 'open' ORDER BY closed_at, feed, submission;

INSERT INTO outbox (kind, feed, topic, partition, offsets)
SELECT 'rejection', feed, topic, partition, range_agg(int8range(record_offset, record_offset + 1))
FROM quarantine
GROUP BY feed, topic, partition
ORDER BY feed, topic, partition;
