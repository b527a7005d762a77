-- What a screen on a wall of a store opens without a log-in: the secret's hash, and nothing else (U22).
CREATE TABLE wall_link (
  store_code VARCHAR(8)  NOT NULL,
  wall       VARCHAR(10) NOT NULL,
  link_hash  CHAR(64)    NOT NULL,
  made_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (store_code, wall),
  UNIQUE KEY wall_link_secret (link_hash)
);
