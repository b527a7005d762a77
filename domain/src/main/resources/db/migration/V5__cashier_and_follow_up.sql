-- The cash desk (R22): settlements with their lines, ledger and invoices; the books of each day.
CREATE TABLE settlement (
  id             BIGINT        NOT NULL PRIMARY KEY,
  version        INT           NOT NULL,
  store_code     VARCHAR(8)    NOT NULL,
  changed_at     DATETIME(6)   NOT NULL,
  changed_by     VARCHAR(20)   NOT NULL,
  last_act       VARCHAR(60)   NOT NULL,
  number         VARCHAR(30)   NOT NULL UNIQUE,
  plate          VARCHAR(10)   NULL,
  vehicle        VARCHAR(80)   NOT NULL,
  customer_name  VARCHAR(60)   NOT NULL,
  advisor        VARCHAR(40)   NOT NULL,
  requested_at   DATETIME(6)   NOT NULL,
  state          VARCHAR(10)   NOT NULL,
  total          DECIMAL(12,2) NOT NULL,
  open_amount    DECIMAL(12,2) NOT NULL,
  signed_by      VARCHAR(60)   NULL,
  signed_at      DATETIME(6)   NULL,
  strokes        MEDIUMTEXT    NULL,
  content_hash   CHAR(64)      NULL,
  voucher_signed BOOLEAN       NOT NULL,
  paid_at        DATETIME(6)   NULL,
  KEY settlement_waiting (store_code, state, requested_at),
  KEY settlement_by_paid (store_code, paid_at),
  KEY settlement_by_plate (store_code, plate),
  CONSTRAINT settlement_never_overpaid CHECK (open_amount >= 0)
);

CREATE TABLE settlement_line (
  settlement_id BIGINT        NOT NULL,
  line_no       INT           NOT NULL,
  name          VARCHAR(60)   NOT NULL,
  minutes       INT           NOT NULL,
  labour        DECIMAL(12,2) NOT NULL,
  payer         VARCHAR(10)   NOT NULL,
  PRIMARY KEY (settlement_id, line_no)
);

CREATE TABLE settlement_part (
  settlement_id BIGINT        NOT NULL,
  line_no       INT           NOT NULL,
  code          VARCHAR(20)   NOT NULL,
  name          VARCHAR(60)   NOT NULL,
  quantity      INT           NOT NULL,
  price         DECIMAL(12,2) NOT NULL,
  payer         VARCHAR(10)   NOT NULL,
  KEY settlement_part_of (settlement_id, line_no)
);

-- Money in and out; only ever added to. The form's key keeps a form that is sent twice from counting twice.
CREATE TABLE settlement_entry (
  settlement_id BIGINT        NOT NULL,
  seq           INT           NOT NULL,
  form_key      CHAR(36)      NOT NULL UNIQUE,
  kind          VARCHAR(10)   NOT NULL,
  payer         VARCHAR(10)   NOT NULL,
  means         VARCHAR(12)   NOT NULL,
  amount        DECIMAL(12,2) NOT NULL,
  at            DATETIME(6)   NOT NULL,
  day           DATE          NOT NULL,
  cashier       VARCHAR(20)   NOT NULL,
  reverses      INT           NULL,
  reason        VARCHAR(500)  NULL,
  PRIMARY KEY (settlement_id, seq),
  UNIQUE KEY settlement_entry_reversed_once (settlement_id, reverses),
  KEY settlement_entry_by_day (day)
);

CREATE TABLE settlement_invoice (
  settlement_id BIGINT        NOT NULL,
  seq           INT           NOT NULL,
  title         VARCHAR(100)  NOT NULL,
  tax_number    VARCHAR(20)   NULL,
  amount        DECIMAL(12,2) NOT NULL,
  at            DATETIME(6)   NOT NULL,
  PRIMARY KEY (settlement_id, seq)
);

CREATE TABLE cash_day (
  id           BIGINT        NOT NULL PRIMARY KEY,
  version      INT           NOT NULL,
  store_code   VARCHAR(8)    NOT NULL,
  changed_at   DATETIME(6)   NULL,
  changed_by   VARCHAR(20)   NULL,
  last_act     VARCHAR(60)   NULL,
  number       VARCHAR(30)   NOT NULL UNIQUE,
  day          DATE          NOT NULL,
  state        VARCHAR(10)   NOT NULL,
  booked_cash  DECIMAL(12,2) NULL,
  counted_cash DECIMAL(12,2) NULL,
  booked_total DECIMAL(12,2) NULL,
  remark       VARCHAR(500)  NULL,
  UNIQUE KEY cash_day_of_store (store_code, day)
);

-- Follow-up (F1-F6): calls with their attempts, complaints.
CREATE TABLE follow_up_call (
  id               BIGINT        NOT NULL PRIMARY KEY,
  version          INT           NOT NULL,
  store_code       VARCHAR(8)    NOT NULL,
  changed_at       DATETIME(6)   NOT NULL,
  changed_by       VARCHAR(20)   NOT NULL,
  last_act         VARCHAR(60)   NOT NULL,
  number           VARCHAR(30)   NOT NULL UNIQUE,
  plate            VARCHAR(10)   NULL,
  vehicle          VARCHAR(80)   NOT NULL,
  customer_name    VARCHAR(60)   NOT NULL,
  phone            VARCHAR(20)   NOT NULL,
  advisor          VARCHAR(40)   NOT NULL,
  technician       VARCHAR(200)  NOT NULL,
  work             VARCHAR(2000) NOT NULL,
  next_maintenance VARCHAR(500)  NOT NULL,
  delivered_at     DATETIME(6)   NOT NULL,
  delivered_late   BOOLEAN       NOT NULL,
  reworked         BOOLEAN       NOT NULL,
  state            VARCHAR(10)   NOT NULL,
  due_at           DATETIME(6)   NOT NULL,
  priority         INT           NOT NULL,
  attempts         INT           NOT NULL,
  overall          INT           NULL,
  attitude         INT           NULL,
  fixed_once       BOOLEAN       NULL,
  on_time          BOOLEAN       NULL,
  remarks          VARCHAR(2000) NULL,
  closed_at        DATETIME(6)   NULL,
  KEY follow_up_call_list (store_code, state, due_at),
  KEY follow_up_call_today (store_code, changed_at)
);

CREATE TABLE follow_up_attempt (
  call_id BIGINT      NOT NULL,
  at      DATETIME(6) NOT NULL,
  agent   VARCHAR(20) NOT NULL,
  outcome VARCHAR(16) NOT NULL,
  KEY follow_up_attempt_of (call_id, at)
);

CREATE TABLE complaint (
  id             BIGINT        NOT NULL PRIMARY KEY,
  version        INT           NOT NULL,
  store_code     VARCHAR(8)    NOT NULL,
  changed_at     DATETIME(6)   NOT NULL,
  changed_by     VARCHAR(20)   NOT NULL,
  last_act       VARCHAR(60)   NOT NULL,
  number         VARCHAR(30)   NOT NULL UNIQUE,
  repair_order_no VARCHAR(30)  NOT NULL,
  plate          VARCHAR(10)   NULL,
  customer_name  VARCHAR(60)   NOT NULL,
  text           VARCHAR(2000) NOT NULL,
  state          VARCHAR(12)   NOT NULL,
  raised_at      DATETIME(6)   NOT NULL,
  owner          VARCHAR(20)   NULL,
  deadline       DATETIME(6)   NULL,
  escalated_at   DATETIME(6)   NULL,
  answer         VARCHAR(2000) NULL,
  verdict        VARCHAR(2000) NULL,
  closed_at      DATETIME(6)   NULL,
  KEY complaint_list (store_code, state, deadline),
  KEY complaint_by_owner (store_code, owner, state),
  KEY complaint_overdue (state, escalated_at, deadline),
  KEY complaint_of_visit (repair_order_no)
);

-- Administration: stores are edited on a screen, so a stale page must be told.
ALTER TABLE store ADD COLUMN version INT NOT NULL DEFAULT 1;
