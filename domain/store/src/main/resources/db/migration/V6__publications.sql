-- Reports that a partnership has published: their bytes never change again.

CREATE TABLE publication (
    plan      text        NOT NULL,
    id        text        NOT NULL,
    kind      text        NOT NULL CHECK (kind IN ('report', 'dashboard')),
    title     text        NOT NULL,
    period    text        NOT NULL,
    as_at     date        NOT NULL,
    revision  bigint      NOT NULL,
    json      text        NOT NULL,
    markdown  text        NOT NULL,
    html      text        NOT NULL,
    frozen_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (plan, id)
);
COMMENT ON TABLE publication IS
    'Frozen reports by the id they are cited by. A row is written once, after the end of the day as_at, from everything known then; no replay and no later record changes it.';
COMMENT ON COLUMN publication.revision IS 'The data revision it was made from.';
