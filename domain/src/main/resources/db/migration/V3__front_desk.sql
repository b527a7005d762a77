-- The front desk: calls, appointments, reception, estimates, repair orders, delivery; and what customers are told.
CREATE TABLE call_record (
  id             BIGINT      NOT NULL PRIMARY KEY,
  number         VARCHAR(30) NOT NULL UNIQUE,
  store_code     VARCHAR(8)  NOT NULL,
  phone          VARCHAR(20) NOT NULL,
  rang_at        DATETIME(6) NOT NULL,
  answered_at    DATETIME(6) NOT NULL,
  answered_by    VARCHAR(20) NOT NULL,
  in_three_rings BOOLEAN     NOT NULL,
  thanked_at     DATETIME(6) NULL,
  appointment_no VARCHAR(30) NULL,
  KEY call_record_by_store (store_code, rang_at)
);

CREATE TABLE appointment (
  id            BIGINT       NOT NULL PRIMARY KEY,
  version       INT          NOT NULL,
  store_code    VARCHAR(8)   NOT NULL,
  changed_at    DATETIME(6)  NOT NULL,
  changed_by    VARCHAR(20)  NOT NULL,
  last_act      VARCHAR(60)  NOT NULL,
  number            VARCHAR(30)  NOT NULL UNIQUE,
  customer_no       VARCHAR(20)  NOT NULL,
  vehicle_no        VARCHAR(20)  NOT NULL,
  customer_name     VARCHAR(60)  NOT NULL,
  phone             VARCHAR(20)  NOT NULL,
  plate             VARCHAR(10)  NULL,
  vehicle           VARCHAR(80)  NOT NULL,
  need              VARCHAR(500) NULL,
  slot_start        DATETIME(6)  NULL,
  minutes           INT          NOT NULL,
  advisor           VARCHAR(20)  NULL,
  bay               VARCHAR(8)   NULL,
  technician        VARCHAR(20)  NULL,
  read_back_text    VARCHAR(500) NULL,
  planned           BOOLEAN      NOT NULL,
  parts             VARCHAR(10)  NOT NULL,
  shelf_place       VARCHAR(8)   NULL,
  parts_expected_on DATE         NULL,
  state             VARCHAR(12)  NOT NULL,
  KEY appointment_book (store_code, state, slot_start),
  KEY appointment_by_vehicle (vehicle_no, state)
);

CREATE TABLE appointment_item (
  appointment_id BIGINT      NOT NULL,
  operation_code VARCHAR(12) NOT NULL,
  name           VARCHAR(60) NOT NULL,
  minutes        INT         NOT NULL,
  PRIMARY KEY (appointment_id, operation_code)
);

CREATE TABLE slot_hold (
  id             BIGINT      NOT NULL PRIMARY KEY,
  store_code     VARCHAR(8)  NOT NULL,
  resource       VARCHAR(10) NOT NULL,
  code           VARCHAR(20) NOT NULL,
  start          DATETIME(6) NOT NULL,
  appointment_no VARCHAR(30) NOT NULL,
  UNIQUE KEY slot_sold_once (store_code, resource, code, start),
  KEY slot_hold_by_time (store_code, start),
  KEY slot_hold_by_appointment (appointment_no)
);

CREATE TABLE reminder (
  id             BIGINT      NOT NULL PRIMARY KEY,
  store_code     VARCHAR(8)  NOT NULL,
  appointment_no VARCHAR(30) NOT NULL,
  kind           VARCHAR(12) NOT NULL,
  due_at         DATETIME(6) NOT NULL,
  raised_at      DATETIME(6) NULL,
  outcome        VARCHAR(12) NULL,
  outcome_at     DATETIME(6) NULL,
  outcome_by     VARCHAR(20) NULL,
  KEY reminder_due (raised_at, due_at),
  KEY reminder_open (store_code, outcome, raised_at),
  KEY reminder_by_appointment (appointment_no)
);

CREATE TABLE notice (
  id         BIGINT       NOT NULL PRIMARY KEY,
  store_code VARCHAR(8)   NOT NULL,
  order_no   VARCHAR(30)  NOT NULL,
  phone      VARCHAR(20)  NOT NULL,
  kind       VARCHAR(30)  NOT NULL,
  details    VARCHAR(500) NOT NULL,
  written_at DATETIME(6)  NOT NULL,
  KEY notice_by_order (order_no),
  KEY notice_by_store (store_code, written_at)
);

CREATE TABLE arrival (
  id            BIGINT       NOT NULL PRIMARY KEY,
  version       INT          NOT NULL,
  store_code    VARCHAR(8)   NOT NULL,
  changed_at    DATETIME(6)  NOT NULL,
  changed_by    VARCHAR(20)  NOT NULL,
  last_act      VARCHAR(60)  NOT NULL,
  number          VARCHAR(30) NOT NULL UNIQUE,
  plate           VARCHAR(10) NULL,
  appointment_no  VARCHAR(30) NULL,
  who             VARCHAR(60) NULL,
  called_advisor  VARCHAR(20) NULL,
  arrived_at      DATETIME(6) NOT NULL,
  greeted_at      DATETIME(6) NULL,
  greeted_by      VARCHAR(20) NULL,
  repair_order_no VARCHAR(30) NULL,
  state           VARCHAR(12) NOT NULL,
  KEY arrival_waiting (store_code, state, arrived_at)
);

CREATE TABLE reception (
  id            BIGINT       NOT NULL PRIMARY KEY,
  version       INT          NOT NULL,
  store_code    VARCHAR(8)   NOT NULL,
  changed_at    DATETIME(6)  NOT NULL,
  changed_by    VARCHAR(20)  NOT NULL,
  last_act      VARCHAR(60)  NOT NULL,
  number         VARCHAR(30)  NOT NULL UNIQUE,
  booklet_shown  BOOLEAN      NOT NULL,
  licence_shown  BOOLEAN      NOT NULL,
  missing_reason VARCHAR(500) NULL,
  mileage        INT          NOT NULL,
  kit_fitted_at  DATETIME(6)  NULL,
  fuel_level     INT          NOT NULL,
  warning_lights VARCHAR(200) NULL,
  valuables      VARCHAR(500) NULL,
  state          VARCHAR(12)  NOT NULL
);

CREATE TABLE station_finding (
  reception_id BIGINT       NOT NULL,
  position     VARCHAR(12)  NOT NULL,
  note         VARCHAR(500) NULL,
  examined_at  DATETIME(6)  NOT NULL,
  PRIMARY KEY (reception_id, position)
);

CREATE TABLE damage_mark (
  reception_id BIGINT       NOT NULL,
  position     VARCHAR(12)  NOT NULL,
  x            INT          NOT NULL,
  y            INT          NOT NULL,
  kind         VARCHAR(12)  NOT NULL,
  note         VARCHAR(200) NULL,
  KEY damage_mark_owner (reception_id)
);

CREATE TABLE estimate (
  id            BIGINT       NOT NULL PRIMARY KEY,
  version       INT          NOT NULL,
  store_code    VARCHAR(8)   NOT NULL,
  changed_at    DATETIME(6)  NOT NULL,
  changed_by    VARCHAR(20)  NOT NULL,
  last_act      VARCHAR(60)  NOT NULL,
  number     VARCHAR(30) NOT NULL UNIQUE,
  version_no INT         NOT NULL,
  ready_at   DATETIME(6) NULL,
  told_at    DATETIME(6) NULL,
  state      VARCHAR(12) NOT NULL
);

CREATE TABLE estimate_line (
  estimate_id  BIGINT        NOT NULL,
  line_no        INT           NOT NULL,
  operation_code VARCHAR(12)   NOT NULL,
  name           VARCHAR(60)   NOT NULL,
  trade          VARCHAR(20)   NOT NULL,
  minutes        INT           NOT NULL,
  difficulty     INT           NOT NULL,
  labour         DECIMAL(12,2) NOT NULL,
  payer          VARCHAR(12)   NOT NULL,
  PRIMARY KEY (estimate_id, line_no)
);

CREATE TABLE estimate_part (
  estimate_id  BIGINT        NOT NULL,
  line_no        INT           NOT NULL,
  part_code      VARCHAR(20)   NOT NULL,
  name           VARCHAR(60)   NOT NULL,
  quantity       INT           NOT NULL,
  price          DECIMAL(12,2) NOT NULL,
  KEY estimate_part_owner (estimate_id)
);

CREATE TABLE estimate_signature (
  estimate_id BIGINT        NOT NULL,
  version_no  INT           NOT NULL,
  content     TEXT          NOT NULL,
  hash        CHAR(64)      NOT NULL,
  total       DECIMAL(12,2) NOT NULL,
  signature   MEDIUMTEXT    NOT NULL,
  signed_at   DATETIME(6)   NOT NULL,
  PRIMARY KEY (estimate_id, version_no)
);

CREATE TABLE repair_order (
  id            BIGINT       NOT NULL PRIMARY KEY,
  version       INT          NOT NULL,
  store_code    VARCHAR(8)   NOT NULL,
  changed_at    DATETIME(6)  NOT NULL,
  changed_by    VARCHAR(20)  NOT NULL,
  last_act      VARCHAR(60)  NOT NULL,
  number             VARCHAR(30)   NOT NULL UNIQUE,
  appointment_no     VARCHAR(30)   NULL,
  customer_no        VARCHAR(20)   NOT NULL,
  vehicle_no         VARCHAR(20)   NOT NULL,
  customer_name      VARCHAR(60)   NOT NULL,
  phone              VARCHAR(20)   NOT NULL,
  plate              VARCHAR(10)   NULL,
  vehicle            VARCHAR(80)   NOT NULL,
  advisor            VARCHAR(20)   NOT NULL,
  complaint          VARCHAR(500)  NOT NULL,
  reception_finished BOOLEAN       NOT NULL,
  mileage            INT           NOT NULL,
  signed_version     INT           NOT NULL,
  signed_total       DECIMAL(12,2) NOT NULL,
  stay               VARCHAR(10)   NULL,
  contact_phone      VARCHAR(20)   NULL,
  key_tag            VARCHAR(20)   NULL,
  first_promise      DATETIME(6)   NULL,
  promised_at        DATETIME(6)   NULL,
  check_raised_at    DATETIME(6)   NULL,
  checked_at         DATETIME(6)   NULL,
  technician         VARCHAR(20)   NULL,
  bay                VARCHAR(8)    NULL,
  waits_for_parts    BOOLEAN       NOT NULL,
  reworks            INT           NOT NULL,
  inspector          VARCHAR(20)   NULL,
  state              VARCHAR(12)   NOT NULL,
  KEY repair_order_board (store_code, state, promised_at),
  KEY repair_order_by_vehicle (vehicle_no, changed_at),
  KEY repair_order_to_check (state, check_raised_at, promised_at)
);

CREATE TABLE repair_order_line (
  repair_order_id  BIGINT        NOT NULL,
  line_no        INT           NOT NULL,
  operation_code VARCHAR(12)   NOT NULL,
  name           VARCHAR(60)   NOT NULL,
  trade          VARCHAR(20)   NOT NULL,
  minutes        INT           NOT NULL,
  difficulty     INT           NOT NULL,
  labour         DECIMAL(12,2) NOT NULL,
  payer          VARCHAR(12)   NOT NULL,
  PRIMARY KEY (repair_order_id, line_no)
);

CREATE TABLE repair_order_part (
  repair_order_id  BIGINT        NOT NULL,
  line_no        INT           NOT NULL,
  part_code      VARCHAR(20)   NOT NULL,
  name           VARCHAR(60)   NOT NULL,
  quantity       INT           NOT NULL,
  price          DECIMAL(12,2) NOT NULL,
  KEY repair_order_part_owner (repair_order_id)
);

CREATE TABLE work_result (
  repair_order_id BIGINT       NOT NULL,
  line_no         INT          NOT NULL,
  done            BOOLEAN      NOT NULL,
  minutes_clocked INT          NOT NULL,
  explanation     VARCHAR(500) NULL,
  PRIMARY KEY (repair_order_id, line_no)
);

CREATE TABLE issued_part (
  repair_order_id BIGINT        NOT NULL,
  requisition_no  VARCHAR(30)   NOT NULL,
  line_no         INT           NOT NULL,
  part_code       VARCHAR(20)   NOT NULL,
  name            VARCHAR(60)   NOT NULL,
  asked           INT           NOT NULL,
  issued          INT           NOT NULL,
  returned        INT           NOT NULL,
  price           DECIMAL(12,2) NOT NULL,
  PRIMARY KEY (repair_order_id, requisition_no, line_no, part_code)
);

CREATE TABLE extra_work (
  id            BIGINT       NOT NULL PRIMARY KEY,
  version       INT          NOT NULL,
  store_code    VARCHAR(8)   NOT NULL,
  changed_at    DATETIME(6)  NOT NULL,
  changed_by    VARCHAR(20)  NOT NULL,
  last_act      VARCHAR(60)  NOT NULL,
  number          VARCHAR(30)  NOT NULL UNIQUE,
  repair_order_no VARCHAR(30)  NOT NULL,
  finding         VARCHAR(500) NOT NULL,
  safety          BOOLEAN      NOT NULL,
  found_by        VARCHAR(20)  NOT NULL,
  channel         VARCHAR(8)   NULL,
  link_hash       CHAR(64)     NULL,
  link_until      DATETIME(6)  NULL,
  evidence        MEDIUMTEXT   NULL,
  state           VARCHAR(12)  NOT NULL,
  KEY extra_work_by_order (repair_order_no),
  KEY extra_work_waiting (store_code, state),
  UNIQUE KEY extra_work_link (link_hash)
);

CREATE TABLE extra_work_line (
  extra_work_id  BIGINT        NOT NULL,
  line_no        INT           NOT NULL,
  operation_code VARCHAR(12)   NOT NULL,
  name           VARCHAR(60)   NOT NULL,
  trade          VARCHAR(20)   NOT NULL,
  minutes        INT           NOT NULL,
  difficulty     INT           NOT NULL,
  labour         DECIMAL(12,2) NOT NULL,
  payer          VARCHAR(12)   NOT NULL,
  PRIMARY KEY (extra_work_id, line_no)
);

CREATE TABLE extra_work_part (
  extra_work_id  BIGINT        NOT NULL,
  line_no        INT           NOT NULL,
  part_code      VARCHAR(20)   NOT NULL,
  name           VARCHAR(60)   NOT NULL,
  quantity       INT           NOT NULL,
  price          DECIMAL(12,2) NOT NULL,
  KEY extra_work_part_owner (extra_work_id)
);

CREATE TABLE extra_work_answer (
  extra_work_id BIGINT  NOT NULL,
  line_no       INT     NOT NULL,
  agreed        BOOLEAN NOT NULL,
  PRIMARY KEY (extra_work_id, line_no)
);

CREATE TABLE delivery (
  id            BIGINT       NOT NULL PRIMARY KEY,
  version       INT          NOT NULL,
  store_code    VARCHAR(8)   NOT NULL,
  changed_at    DATETIME(6)  NOT NULL,
  changed_by    VARCHAR(20)  NOT NULL,
  last_act      VARCHAR(60)  NOT NULL,
  number            VARCHAR(30)   NOT NULL UNIQUE,
  vehicle_no        VARCHAR(20)   NOT NULL,
  customer_name     VARCHAR(60)   NOT NULL,
  phone             VARCHAR(20)   NOT NULL,
  plate             VARCHAR(10)   NULL,
  vehicle           VARCHAR(80)   NOT NULL,
  advisor           VARCHAR(20)   NOT NULL,
  technician        VARCHAR(20)   NOT NULL,
  mileage           INT           NOT NULL,
  promised_at       DATETIME(6)   NOT NULL,
  reworks           INT           NOT NULL,
  signed_total      DECIMAL(12,2) NOT NULL,
  declined          VARCHAR(500)  NOT NULL,
  difference_reason VARCHAR(500)  NULL,
  next_maintenance  VARCHAR(60)   NULL,
  hazards           VARCHAR(500)  NULL,
  state             VARCHAR(12)   NOT NULL,
  KEY delivery_board (store_code, state)
);

CREATE TABLE delivered_line (
  delivery_id BIGINT        NOT NULL,
  line_no     INT           NOT NULL,
  name        VARCHAR(60)   NOT NULL,
  minutes     INT           NOT NULL,
  labour      DECIMAL(12,2) NOT NULL,
  payer       VARCHAR(12)   NOT NULL,
  PRIMARY KEY (delivery_id, line_no)
);

CREATE TABLE delivered_part (
  delivery_id  BIGINT        NOT NULL,
  line_no        INT           NOT NULL,
  part_code      VARCHAR(20)   NOT NULL,
  name           VARCHAR(60)   NOT NULL,
  quantity       INT           NOT NULL,
  price          DECIMAL(12,2) NOT NULL,
  KEY delivered_part_owner (delivery_id)
);
