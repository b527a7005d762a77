-- A line of a history is a row of its own: an act writes it without loading the lines before it.
ALTER TABLE history ADD COLUMN id BIGINT NULL FIRST;
UPDATE history SET id = nextval(jiedai_id);
ALTER TABLE history MODIFY id BIGINT NOT NULL PRIMARY KEY, DROP KEY history_by_subject_id;

-- Keys of messages that nobody can deliver again are forgotten, oldest first.
ALTER TABLE inbox ADD KEY inbox_by_time (taken_at);
