-- The wash bay's line.
CREATE TABLE wash_task (
  id            BIGINT       NOT NULL PRIMARY KEY,
  version       INT          NOT NULL,
  store_code    VARCHAR(8)   NOT NULL,
  changed_at    DATETIME(6)  NOT NULL,
  changed_by    VARCHAR(20)  NOT NULL,
  last_act      VARCHAR(60)  NOT NULL,
  number        VARCHAR(30)  NOT NULL UNIQUE,
  plate         VARCHAR(10)  NULL,
  vehicle       VARCHAR(80)  NOT NULL,
  promised_at   DATETIME(6)  NOT NULL,
  state         VARCHAR(10)  NOT NULL,
  washer        VARCHAR(20)  NULL,
  started_at    DATETIME(6)  NULL,
  sent_back_for VARCHAR(500) NULL,
  KEY wash_line (store_code, state, promised_at)
);
