-- What a group has set once for its stores; a store that follows it has the same value in its own row.
ALTER TABLE store ADD COLUMN as_group VARCHAR(120) NOT NULL DEFAULT ''; -- org.jiedai.store.StoreSetting, by commas

CREATE TABLE group_settings (
  group_name          VARCHAR(60) NOT NULL PRIMARY KEY,
  version             INT         NOT NULL DEFAULT 0,    -- 0: made by who is about to set it first
  opens               TIME        NOT NULL DEFAULT '08:00:00',
  closes              TIME        NOT NULL DEFAULT '18:00:00',
  slot_minutes        INT         NOT NULL DEFAULT 0,
  follow_up_days      INT         NOT NULL DEFAULT 3,
  ring_seconds        INT         NOT NULL DEFAULT 15,
  day_ahead_hours     INT         NOT NULL DEFAULT 24,
  hour_ahead_minutes  INT         NOT NULL DEFAULT 60,
  calls_from          TIME        NULL,
  calls_to            TIME        NULL,
  idle_minutes        INT         NOT NULL DEFAULT 30
);
