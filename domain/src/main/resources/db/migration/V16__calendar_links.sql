-- An advisor's appointments for the calendar on his telephone: who knows the secret reads them (A9).
CREATE TABLE calendar_link (
  store_code VARCHAR(8)  NOT NULL,
  advisor    VARCHAR(20) NOT NULL,
  link_hash  CHAR(64)    NOT NULL,
  made_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (store_code, advisor),
  UNIQUE KEY calendar_link_secret (link_hash)
);
