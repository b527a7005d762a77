-- What an act has made of records that have no history of their own: people, stores, calendars, rosters.
CREATE TABLE audit_change (
  id       BIGINT       NOT NULL PRIMARY KEY,
  entry_id BIGINT       NOT NULL,                        -- audit_entry.id
  subject  VARCHAR(60)  NOT NULL,
  field    VARCHAR(40)  NOT NULL,                        -- the key of the field's name
  was      VARCHAR(400) NOT NULL,
  became   VARCHAR(400) NOT NULL,
  KEY audit_change_of_entry (entry_id)
);
CREATE INDEX audit_by_actor ON audit_entry (store_code, actor, at);
