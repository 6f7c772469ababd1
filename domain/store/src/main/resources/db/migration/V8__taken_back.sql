-- What a submission of upserts brought, so that it can be taken back, and what was final when something was.

ALTER TABLE submission_row ADD COLUMN ref uuid, ADD COLUMN version int, ADD COLUMN brought boolean;
COMMENT ON COLUMN submission_row.ref IS
    'With version: which version of which event the row told of, in a published submission of upserts, of which nothing else is kept. brought: nobody had told it before, so it goes when the submission is taken back; null where it is not known, because the release before has published it or it is not published or replaces.';

ALTER TABLE event ADD COLUMN final_before date;
COMMENT ON COLUMN event.final_before IS
    'Day of the last withdrawal that took something of this event back: the cube keeps what was shown on days before, and whatever is still to come changes the counts from this day on only.';
ALTER TABLE subject ADD COLUMN final_before date;
COMMENT ON COLUMN subject.final_before IS
    'The same of the persons in such an event.';

-- Weaker than before, so every row holds to it and none need be read.
ALTER TABLE event DROP CONSTRAINT event_version_check,
    ADD CONSTRAINT event_version_check CHECK (version >= 0) NOT VALID;
COMMENT ON COLUMN event.version IS
    'From 1. 0: every version there was has been taken back; the first to come again takes its place.';

ALTER TABLE statement ADD COLUMN withdrawn_on date;
COMMENT ON COLUMN statement.withdrawn_on IS
    'From when a reason for absence no longer holds because its submission was taken back. Its text is erased then; that there was a reason stays, or days before would show zeros where figures were known to be missing.';
