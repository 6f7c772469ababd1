-- The ledger of what arrived, submissions with their staged rows, the monthly cube, dated statements and the catalogue.
-- Keys only: a further index on a table that every record touches doubles the cost of writing it, and reads come from the cube.

CREATE TABLE partition_progress (
    topic          text        NOT NULL,
    partition      int         NOT NULL,
    epoch          int         NOT NULL DEFAULT 1 CHECK (epoch >= 1),
    next_offset    bigint      NOT NULL DEFAULT 0 CHECK (next_offset >= 0),
    stopped_code   text,
    stopped_reason text,
    stopped_at     timestamptz,
    PRIMARY KEY (topic, partition),
    CHECK ((stopped_code IS NULL) = (stopped_at IS NULL))
);
COMMENT ON TABLE partition_progress IS
    'Where ingestion stands in each Kafka partition. next_offset moves by compare-and-set in the transaction of the data: that is the fence between workers. epoch goes up with each ordered replay. A stopped partition waits for a person, who clears the three stopped columns.';

CREATE TABLE batch_ledger (
    topic        text           NOT NULL,
    partition    int            NOT NULL,
    epoch        int            NOT NULL,
    first_offset bigint         NOT NULL,
    last_offset  bigint         NOT NULL,
    offsets      int8multirange NOT NULL CHECK (NOT isempty(offsets)),
    usual        text           NOT NULL
        CHECK (usual IN ('accepted', 'unchanged', 'superseded', 'conflict', 'rejected', 'withdrawn')),
    recorded_at  timestamptz    NOT NULL DEFAULT now(),
    PRIMARY KEY (topic, partition, epoch, first_offset),
    CHECK (first_offset = lower(offsets) AND last_offset = upper(offsets) - 1)
);
COMMENT ON TABLE batch_ledger IS
    'One row per transaction of the worker: the offsets really received and the outcome most of them had. Offsets that never held a record (compacted, transaction marks) are not in it.';

CREATE TABLE ledger_exception (
    topic         text   NOT NULL,
    partition     int    NOT NULL,
    epoch         int    NOT NULL,
    record_offset bigint NOT NULL,
    outcome       text   NOT NULL
        CHECK (outcome IN ('accepted', 'unchanged', 'superseded', 'conflict', 'rejected', 'withdrawn')),
    code          text,
    PRIMARY KEY (topic, partition, epoch, record_offset)
);
COMMENT ON TABLE ledger_exception IS
    'Records whose outcome is not the usual one of their batch, or that carry a fault code. A row found wrong only when its submission closed is entered here later.';

CREATE VIEW ledger AS
SELECT batch.topic,
       batch.partition,
       batch.epoch,
       one.record_offset,
       coalesce(exception.outcome, batch.usual) AS outcome,
       exception.code,
       batch.recorded_at
FROM batch_ledger batch
CROSS JOIN LATERAL unnest(batch.offsets) AS run(piece)
CROSS JOIN LATERAL generate_series(lower(run.piece), upper(run.piece) - 1) AS one(record_offset)
LEFT JOIN ledger_exception exception
    ON exception.topic = batch.topic
    AND exception.partition = batch.partition
    AND exception.epoch = batch.epoch
    AND exception.record_offset = one.record_offset;
COMMENT ON VIEW ledger IS
    'One line for each record that ever arrived: its coordinates, its outcome and its code. Each offset of an epoch stands here exactly once.';

CREATE TABLE quarantine (
    topic         text        NOT NULL,
    partition     int         NOT NULL,
    record_offset bigint      NOT NULL,
    epoch         int         NOT NULL,
    feed          text        NOT NULL,
    code          text        NOT NULL,
    field         text        NOT NULL,
    message       text        NOT NULL,
    faults        jsonb       NOT NULL CHECK (jsonb_typeof(faults) = 'array'),
    record_key    bytea,
    value         bytea,
    value_sha256  bytea       NOT NULL,
    value_bytes   int         NOT NULL CHECK (value_bytes >= 0),
    submission    text,
    row_number    int,
    recorded_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (topic, partition, record_offset)
);
COMMENT ON TABLE quarantine IS
    'Records that were rejected or contradict an earlier one. code, field and message are those of the first fault, faults are all. value and record_key are null where personal data may be in them or the value is over the size limit; hash and length stay.';

CREATE TABLE submission (
    feed             text        NOT NULL,
    submission       text        NOT NULL,
    dataset          text        NOT NULL,
    state            text        NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'published', 'unchanged', 'failed')),
    reasons          jsonb       NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(reasons) = 'array'),
    mode             text        CHECK (mode IN ('replace')),
    reporting_body   text,
    scope_first      date        CHECK (extract(day FROM scope_first) = 1),
    scope_months     int         CHECK (scope_months >= 1),
    scope_measures   text[],
    scope_areas      text[],
    edition_date     date,
    row_count        int         CHECK (row_count >= 1),
    sha256           text        CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    complete_through date        CHECK (extract(day FROM complete_through) = 1),
    provisional_from date        CHECK (extract(day FROM provisional_from) = 1),
    manifest         bytea,
    topic            text,
    partition        int,
    record_offset    bigint,
    content_sha256   bytea,
    first_seen       timestamptz NOT NULL DEFAULT now(),
    closed_at        timestamptz,
    PRIMARY KEY (feed, submission),
    CHECK ((state = 'open') = (closed_at IS NULL)),
    CHECK (num_nulls(mode, reporting_body, scope_first, scope_months, scope_measures, scope_areas, edition_date,
        row_count, sha256, complete_through, manifest, topic, partition, record_offset) IN (0, 14))
);
COMMENT ON TABLE submission IS
    'A set of rows that counts for nothing before its manifest checks out, then for everything at once. The columns from mode to record_offset are the manifest and its coordinates, null until it arrives; empty scope arrays mean all. reasons is a list of {code, message}. published, unchanged and failed are final.';
COMMENT ON COLUMN submission.content_sha256 IS
    'Hash over the cells and absences themselves, without submission name and row numbers: tells whether another submission of the same edition says the same.';

CREATE TABLE submission_row (
    feed          text   NOT NULL,
    submission    text   NOT NULL,
    row_number    int    NOT NULL CHECK (row_number >= 1),
    value         bytea  NOT NULL,
    sha256        bytea  NOT NULL,
    topic         text   NOT NULL,
    partition     int    NOT NULL,
    epoch         int    NOT NULL,
    record_offset bigint NOT NULL,
    PRIMARY KEY (feed, submission, row_number)
);
COMMENT ON TABLE submission_row IS
    'Rows as they were sent, with the coordinates of their first arrival. Written once, never changed: the same row again is unchanged, another one under its number a conflict.';

CREATE TABLE submission_tally (
    feed       text   NOT NULL,
    submission text   NOT NULL,
    topic      text   NOT NULL,
    partition  int    NOT NULL,
    outcome    text   NOT NULL
        CHECK (outcome IN ('accepted', 'unchanged', 'superseded', 'conflict', 'rejected', 'withdrawn')),
    code       text   NOT NULL DEFAULT '',
    records    bigint NOT NULL,
    PRIMARY KEY (feed, submission, topic, partition, outcome, code)
);
COMMENT ON TABLE submission_tally IS
    'How many records of a submission had which outcome, kept per partition so that partitions do not wait for each other. The submission '''' stands for records that name none. Every record is counted once; over a feed the sum is what was sent.';

CREATE TABLE cube (
    dataset        text     NOT NULL,
    measure        text     NOT NULL,
    area           text     NOT NULL,
    first_month    date     NOT NULL CHECK (extract(day FROM first_month) = 1),
    months         smallint NOT NULL CHECK (months >= 1),
    reporting_body text     NOT NULL,
    known_on       date     NOT NULL,
    shard          text     NOT NULL DEFAULT '',
    value          numeric  NOT NULL DEFAULT 0,
    numerator      numeric  NOT NULL DEFAULT 0,
    denominator    numeric  NOT NULL DEFAULT 0,
    printed        int      NOT NULL DEFAULT 0,
    ratios         int      NOT NULL DEFAULT 0,
    provisional    int      NOT NULL DEFAULT 0,
    PRIMARY KEY (dataset, measure, area, first_month, months, reporting_body, known_on, shard)
);
COMMENT ON TABLE cube IS
    'Figures as dated changes: all columns after shard are differences, so the figure known at a day is the sum over known_on <= day, and the present one the sum over all. printed > 0: value is there (and denominator is its sample base, 0 for none); ratios > 0: numerator and denominator are there; provisional > 0: not final. shard keeps writers apart, '''' for published editions.';

CREATE TABLE statement (
    kind          text        NOT NULL,
    natural_key   text        NOT NULL,
    known_on      date        NOT NULL,
    dataset       text        NOT NULL,
    plan          text,
    subject       text,
    area          text,
    first_month   date        CHECK (extract(day FROM first_month) = 1),
    months        smallint    CHECK (months >= 1),
    body          jsonb       NOT NULL,
    topic         text        NOT NULL,
    partition     int         NOT NULL,
    record_offset bigint      NOT NULL,
    arrived_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (kind, natural_key, known_on),
    CHECK ((first_month IS NULL) = (months IS NULL))
);
COMMENT ON TABLE statement IS
    'Populations, targets, assessments, published figures, peer groups, commentary, actions and reasons for absence. Of those with one natural key the latest known_on up to the asked day holds.';

CREATE TABLE revision_shard (
    shard    text   PRIMARY KEY,
    revision bigint NOT NULL
);
COMMENT ON TABLE revision_shard IS
    'The data revision is the sum over all shards. A shard goes up only in a transaction that changed figures, statements or the catalogue, which also notifies the channel safer_revision.';

CREATE TABLE catalogue_pack (
    pack       text        NOT NULL,
    version    int         NOT NULL CHECK (version >= 1),
    kind       text        NOT NULL CHECK (kind IN ('plan', 'areas')),
    known_from date        NOT NULL,
    sha256     text        NOT NULL,
    body       jsonb       NOT NULL,
    loaded_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (pack, version)
);
COMMENT ON TABLE catalogue_pack IS
    'Catalogue packs as the worker loaded them, one row per version.';

CREATE VIEW receipt AS
SELECT feed,
       submission,
       dataset,
       state,
       reasons,
       reporting_body,
       edition_date,
       complete_through,
       row_count,
       coalesce(counted.sent, 0)       AS sent,
       coalesce(counted.accepted, 0)   AS accepted,
       coalesce(counted.unchanged, 0)  AS unchanged,
       coalesce(counted.superseded, 0) AS superseded,
       coalesce(counted.conflict, 0)   AS conflict,
       coalesce(counted.rejected, 0)   AS rejected,
       coalesce(counted.withdrawn, 0)  AS withdrawn,
       coalesce(by_code.faults, '{}')  AS faults,
       CASE WHEN state = 'open' AND row_count IS NOT NULL THEN
           int4multirange(int4range(1, row_count + 1)) - coalesce(there.rows, '{}')
       END                             AS missing_rows,
       first_seen,
       closed_at
FROM submission
LEFT JOIN LATERAL (
    SELECT sum(records)::bigint AS sent,
           sum(records) FILTER (WHERE outcome = 'accepted')::bigint   AS accepted,
           sum(records) FILTER (WHERE outcome = 'unchanged')::bigint  AS unchanged,
           sum(records) FILTER (WHERE outcome = 'superseded')::bigint AS superseded,
           sum(records) FILTER (WHERE outcome = 'conflict')::bigint   AS conflict,
           sum(records) FILTER (WHERE outcome = 'rejected')::bigint   AS rejected,
           sum(records) FILTER (WHERE outcome = 'withdrawn')::bigint  AS withdrawn
    FROM submission_tally tally
    WHERE tally.feed = submission.feed AND tally.submission = submission.submission
) counted ON true
LEFT JOIN LATERAL (
    SELECT jsonb_object_agg(code, records) AS faults
    FROM (
        SELECT code, sum(records) AS records
        FROM submission_tally tally
        WHERE tally.feed = submission.feed AND tally.submission = submission.submission AND code <> '' AND records > 0
        GROUP BY code
    ) summed
) by_code ON true
LEFT JOIN LATERAL (
    SELECT range_agg(int4range(row_number, row_number + 1)) AS rows
    FROM submission_row staged
    WHERE state = 'open' AND staged.feed = submission.feed AND staged.submission = submission.submission
) there ON true;
COMMENT ON VIEW receipt IS
    'What became of a submission. sent = accepted + unchanged + superseded + conflict + rejected + withdrawn, the manifest counted among them. faults: code to number of records. missing_rows: while it is open and its manifest is there.';
