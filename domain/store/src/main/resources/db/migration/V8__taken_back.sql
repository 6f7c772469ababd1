-- What a submission of upserts told, so that it can be taken back, and what was final when something was.

ALTER TABLE submission ADD COLUMN listed boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN submission.listed IS
    'Whether submission_row says which versions of events the submission told; false for those that earlier releases published, which cannot be taken back.';
ALTER TABLE submission_row ADD COLUMN ref uuid, ADD COLUMN version int;
COMMENT ON COLUMN submission_row.ref IS
    'With version: which version of which event the row told, in a published submission of upserts, of which nothing else is kept.';
CREATE INDEX submission_row_ref ON submission_row (ref) WHERE ref IS NOT NULL;

ALTER TABLE event ADD COLUMN in_submission boolean;
ALTER TABLE event_history ADD COLUMN in_submission boolean;
COMMENT ON COLUMN event.in_submission IS
    'Whether only rows of submissions have told this version, so that it goes with the last of them; null when it was sent by itself as well.';

ALTER TABLE event ADD COLUMN final_before date;
COMMENT ON COLUMN event.final_before IS
    'Day of the last withdrawal that took something of this event back: the cube keeps what was shown on days before, and whatever is still to come changes the counts from this day on only.';
ALTER TABLE subject ADD COLUMN final_before date;
COMMENT ON COLUMN subject.final_before IS
    'The same of the persons in such an event.';

-- Weaker than before, so every row holds to them and none need be read.
ALTER TABLE event DROP CONSTRAINT event_version_check,
    ADD CONSTRAINT event_version_check CHECK (version >= 0) NOT VALID;
ALTER TABLE event_history DROP CONSTRAINT event_history_version_check,
    ADD CONSTRAINT event_history_version_check CHECK (version >= 0) NOT VALID;
COMMENT ON COLUMN event.version IS
    'From 1. 0: every version there was has been taken back; the first to come again takes its place.';

ALTER TABLE statement ADD COLUMN withdrawn_on date, ADD COLUMN shared boolean;
COMMENT ON COLUMN statement.withdrawn_on IS
    'From when a reason for absence no longer holds because its submission was taken back. Its text is erased then; that there was a reason stays, or days before would show zeros where figures were known to be missing.';
COMMENT ON COLUMN statement.shared IS
    'Whether more than one record has said it, so that it does not end with the submission of the first.';
