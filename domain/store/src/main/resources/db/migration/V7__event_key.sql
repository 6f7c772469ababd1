-- Two references are hardly ever equal, so a look at the reference alone nearly always decides; the dataset, a text, came
-- first and was compared at each step of each search.
SET LOCAL statement_timeout = 0;
ALTER TABLE event DROP CONSTRAINT event_pkey, ADD CONSTRAINT event_pkey PRIMARY KEY (ref, dataset);
