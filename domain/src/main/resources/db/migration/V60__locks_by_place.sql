-- Wrong passwords and PINs are counted where they were typed, so that nobody can lock a colleague out of his own desk from
-- outside, and for log-ins that do not exist just the same.
CREATE TABLE wrong_tries (
  place    VARCHAR(100) NOT NULL PRIMARY KEY,       -- org.jiedai.store.TryPlace
  login    VARCHAR(20)  NOT NULL,                   -- empty where an address is counted
  wrong    INT          NOT NULL,
  allowed  INT          NOT NULL,
  since    DATETIME(6)  NOT NULL,
  tried_at DATETIME(6)  NOT NULL,
  KEY wrong_tries_by_login (login),
  KEY wrong_tries_by_time (tried_at)
) COLLATE utf8mb4_bin;

ALTER TABLE staff
  DROP COLUMN wrong_passwords,
  DROP COLUMN password_locked_until,
  DROP COLUMN wrong_pins,
  DROP COLUMN pin_locked_until;
