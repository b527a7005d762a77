-- A device in the workshop, at the parts counter or the wash bay that people share: the hash of its cookie's secret (issue 14).
CREATE TABLE shared_terminal (
  id          BIGINT      NOT NULL PRIMARY KEY,
  store_code  VARCHAR(8)  NOT NULL,
  name        VARCHAR(30) NOT NULL,
  secret_hash CHAR(64)    NOT NULL,
  made_by     VARCHAR(20) NOT NULL,
  made_at     DATETIME(6) NOT NULL,
  UNIQUE KEY shared_terminal_secret (secret_hash),
  UNIQUE KEY shared_terminal_name (store_code, name)
);

-- The terminal on which a session began; it ends with the terminal, so no foreign key holds the two together.
ALTER TABLE staff_session ADD COLUMN terminal BIGINT NULL;
