-- Single events by reference and version, the persons in them, and withdrawals. Additive: a worker of the version before
-- this one goes on beside it.

CREATE TABLE event (
    dataset     text NOT NULL,
    ref         uuid NOT NULL,
    version     int  NOT NULL CHECK (version >= 1),
    content     uuid NOT NULL,
    state       text NOT NULL CHECK (state IN ('recorded', 'cancelled', 'expired', 'withdrawn')),
    known_on    date NOT NULL,
    month       date CHECK (extract(day FROM month) = 1),
    day         date,
    kind        text CHECK (kind IN ('offence', 'incident')),
    category    text,
    code        text,
    area        text,
    flags       text,
    age_band    text,
    victim      uuid,
    caller      uuid,
    perpetrator uuid,
    PRIMARY KEY (dataset, ref)
);
COMMENT ON TABLE event IS
    'The highest version of each event that has a reference. ref, victim, caller and perpetrator are the first 128 bits of the SHA-256 of the sender''s pseudonym, so even those are not kept; content is the same over what the version says. flags are joined by commas. Of expired and withdrawn events only the key, version and hash are left: they keep a replay from counting them again.';

CREATE TABLE event_history (
    dataset     text NOT NULL,
    ref         uuid NOT NULL,
    version     int  NOT NULL CHECK (version >= 1),
    content     uuid NOT NULL,
    state       text NOT NULL CHECK (state IN ('recorded', 'cancelled', 'expired')),
    known_on    date NOT NULL,
    month       date,
    day         date,
    kind        text,
    category    text,
    code        text,
    area        text,
    flags       text,
    age_band    text,
    victim      uuid,
    caller      uuid,
    perpetrator uuid,
    PRIMARY KEY (dataset, ref, version)
);
COMMENT ON TABLE event_history IS
    'Versions of events that a higher one has superseded, whichever came first.';

CREATE TABLE subject (
    dataset text NOT NULL,
    role    text NOT NULL CHECK (role IN ('victim', 'caller', 'perpetrator')),
    subject uuid NOT NULL,
    PRIMARY KEY (dataset, role, subject)
);
COMMENT ON TABLE subject IS
    'Persons of whom repeats or presence are counted, one row each, to be locked by whoever counts their events anew.';

CREATE TABLE subject_event (
    dataset text NOT NULL,
    role    text NOT NULL CHECK (role IN ('victim', 'caller', 'perpetrator')),
    subject uuid NOT NULL,
    ref     uuid NOT NULL,
    PRIMARY KEY (dataset, role, subject, ref)
);
COMMENT ON TABLE subject_event IS
    'In which events a person stands, by any of their versions; kept only where a measure counts persons or repeats.';

CREATE TABLE subject_count (
    dataset     text     NOT NULL,
    role        text     NOT NULL,
    subject     uuid     NOT NULL,
    measure     text     NOT NULL,
    area        text     NOT NULL,
    first_month date     NOT NULL,
    months      smallint NOT NULL,
    known_on    date     NOT NULL,
    change      int      NOT NULL,
    PRIMARY KEY (dataset, role, subject, measure, area, first_month, months, known_on)
);
COMMENT ON TABLE subject_count IS
    'What one person adds to the cube, as dated changes, so that it can be taken back when an event of theirs changes.';

CREATE TABLE retention (
    dataset        text PRIMARY KEY,
    expired_before date NOT NULL CHECK (extract(day FROM expired_before) = 1)
);
COMMENT ON TABLE retention IS
    'Single records about months before this one are erased; the figures they were in stay.';

CREATE TABLE counting (
    dataset  text   PRIMARY KEY,
    packs    text[] NOT NULL,
    built_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE counting IS
    'By which versions of which packs ("pack@version") the counts of a dataset stand in the cube.';

ALTER TABLE submission DROP CONSTRAINT submission_mode_check;
ALTER TABLE submission ADD CONSTRAINT submission_mode_check CHECK (mode IN ('replace', 'upsert'));
ALTER TABLE submission DROP CONSTRAINT submission_state_check;
ALTER TABLE submission ADD CONSTRAINT submission_state_check
    CHECK (state IN ('open', 'published', 'unchanged', 'failed', 'withdrawn'));
ALTER TABLE submission ADD COLUMN scope_categories text[] NOT NULL DEFAULT '{}';
ALTER TABLE submission ADD COLUMN withdrawn_on date;
ALTER TABLE submission ADD CONSTRAINT submission_withdrawn_check
    CHECK ((state = 'withdrawn') = (withdrawn_on IS NOT NULL));
ALTER TABLE submission ADD COLUMN breaker text NOT NULL DEFAULT 'closed'
    CHECK (breaker IN ('closed', 'held', 'released'));
COMMENT ON COLUMN submission.breaker IS
    'held: more than 5 % of its rows were rejected, so something is wrong with all of it; it is not published, whatever still comes, until a person sets released.';
COMMENT ON COLUMN submission.withdrawn_on IS
    'From when a withdrawn submission counts as withdrawn; until then its edition stands in the dated history.';
