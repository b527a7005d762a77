-- Carried by all desks: hand-offs, inbox, history, audit, number series.
CREATE TABLE hand_off (
  id          BIGINT       NOT NULL PRIMARY KEY,
  message_id  CHAR(36)     NOT NULL,
  type        VARCHAR(40)  NOT NULL,
  from_desk   VARCHAR(12)  NOT NULL,
  to_desk     VARCHAR(12)  NOT NULL,
  store_code  VARCHAR(8)   NOT NULL,
  order_no    VARCHAR(30)  NOT NULL,
  payload     MEDIUMTEXT   NOT NULL,
  occurred_at DATETIME(6)  NOT NULL,
  posted_by   VARCHAR(20)  NOT NULL,
  state       VARCHAR(10)  NOT NULL,
  sent_at     DATETIME(6)  NULL,
  settled_at  DATETIME(6)  NULL,
  reason_code VARCHAR(60)  NULL,
  reason      VARCHAR(1000) NULL,
  UNIQUE KEY hand_off_message (message_id, to_desk),
  KEY hand_off_to_relay (state, occurred_at, id),
  KEY hand_off_by_store (store_code, occurred_at, id),
  KEY hand_off_by_order (order_no, occurred_at)
);

CREATE TABLE inbox (
  message_id CHAR(36)    NOT NULL,
  consumer   VARCHAR(12) NOT NULL,
  taken_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (message_id, consumer)
);

-- One row; whoever relays holds it, so that two nodes never send one order's hand-offs out of order.
CREATE TABLE relay_turn (id INT NOT NULL PRIMARY KEY);
INSERT INTO relay_turn VALUES (1);

CREATE TABLE history (
  subject_id BIGINT       NOT NULL,
  subject    VARCHAR(30)  NOT NULL,
  at         DATETIME(6)  NOT NULL,
  actor      VARCHAR(20)  NOT NULL,
  act        VARCHAR(60)  NOT NULL,
  from_state VARCHAR(60)  NULL,
  to_state   VARCHAR(60)  NOT NULL,
  why        VARCHAR(500) NULL,
  KEY history_by_subject_id (subject_id),
  KEY history_by_subject (subject, at)
);

CREATE TABLE audit_entry (
  id         BIGINT      NOT NULL PRIMARY KEY,
  at         DATETIME(6) NOT NULL,
  actor      VARCHAR(20) NOT NULL,
  store_code VARCHAR(8)  NOT NULL,
  act        VARCHAR(80) NOT NULL,
  subject    VARCHAR(60) NOT NULL,
  address    VARCHAR(45) NOT NULL,
  KEY audit_by_store (store_code, at),
  KEY audit_by_subject (subject)
);

CREATE TABLE number_series (
  series     CHAR(2)    NOT NULL,
  store_code VARCHAR(8) NOT NULL,
  day        DATE       NOT NULL,               -- 1970-01-01 for the undated series
  last       INT        NOT NULL,
  PRIMARY KEY (series, store_code, day)
);
