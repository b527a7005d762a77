-- The workshop's own: plans for appointments, work tickets with clocked lines, extra work found, parts asked for.
CREATE TABLE appointment_plan (
  id            BIGINT       NOT NULL PRIMARY KEY,
  version       INT          NOT NULL,
  store_code    VARCHAR(8)   NOT NULL,
  changed_at    DATETIME(6)  NOT NULL,
  changed_by    VARCHAR(20)  NOT NULL,
  last_act      VARCHAR(60)  NOT NULL,
  number        VARCHAR(30)  NOT NULL UNIQUE,
  plate         VARCHAR(10)  NULL,
  vehicle       VARCHAR(80)  NOT NULL,
  customer_name VARCHAR(60)  NOT NULL,
  advisor       VARCHAR(20)  NOT NULL,
  work          VARCHAR(2000) NOT NULL,
  bay_kind      VARCHAR(20)  NOT NULL,
  slot_start    DATETIME(6)  NOT NULL,
  slot_end      DATETIME(6)  NOT NULL,
  minutes       INT          NOT NULL,
  technician    VARCHAR(20)  NULL,
  bay           VARCHAR(8)   NULL,
  state         VARCHAR(12)  NOT NULL,
  KEY appointment_plan_board (store_code, state, slot_start)
);

CREATE TABLE appointment_plan_need (
  plan_id    BIGINT      NOT NULL,
  trade      VARCHAR(20) NOT NULL,
  difficulty INT         NOT NULL,
  KEY appointment_plan_need_of (plan_id)
);

CREATE TABLE work_ticket (
  id                BIGINT       NOT NULL PRIMARY KEY,
  version           INT          NOT NULL,
  store_code        VARCHAR(8)   NOT NULL,
  changed_at        DATETIME(6)  NOT NULL,
  changed_by        VARCHAR(20)  NOT NULL,
  last_act          VARCHAR(60)  NOT NULL,
  number            VARCHAR(30)  NOT NULL UNIQUE,
  appointment_no    VARCHAR(30)  NULL,
  plate             VARCHAR(10)  NULL,
  vehicle           VARCHAR(80)  NOT NULL,
  customer_name     VARCHAR(60)  NOT NULL,
  advisor           VARCHAR(20)  NOT NULL,
  stay              VARCHAR(20)  NOT NULL,
  key_tag           VARCHAR(20)  NOT NULL,
  first_promised_at DATETIME(6)  NOT NULL,
  promised_at       DATETIME(6)  NOT NULL,
  released_at       DATETIME(6)  NOT NULL,
  technician        VARCHAR(20)  NULL,
  bay               VARCHAR(8)   NULL,
  reworks           INT          NOT NULL DEFAULT 0,
  state             VARCHAR(12)  NOT NULL,
  -- A bay holds one car (R10): unique while work goes on there.
  occupied_bay      VARCHAR(20)  GENERATED ALWAYS AS (IF(state IN ('ASSIGNED', 'WORKING'), CONCAT(store_code, '/', bay), NULL)) STORED,
  UNIQUE KEY work_ticket_bay (occupied_bay),
  KEY work_ticket_board (store_code, state, promised_at),
  KEY work_ticket_of_technician (technician, state)
);

CREATE TABLE ticket_line (
  id              BIGINT       NOT NULL PRIMARY KEY,
  ticket_id       BIGINT       NULL,             -- set right after the row, by the ticket that owns it
  line_no         INT          NOT NULL,
  operation_code  VARCHAR(12)  NOT NULL,
  name            VARCHAR(60)  NOT NULL,
  trade           VARCHAR(20)  NOT NULL,
  minutes         INT          NOT NULL,
  difficulty      INT          NOT NULL,
  state           VARCHAR(12)  NOT NULL,
  held            BOOLEAN      NOT NULL DEFAULT FALSE,
  started_at      DATETIME(6)  NULL,
  clocked_seconds BIGINT       NOT NULL DEFAULT 0,
  note            VARCHAR(500) NULL,
  UNIQUE KEY ticket_line_no (ticket_id, line_no)
);

CREATE TABLE ticket_part (
  ticket_id BIGINT        NOT NULL,
  line_no   INT           NOT NULL,
  part_code VARCHAR(20)   NOT NULL,
  name      VARCHAR(60)   NOT NULL,
  quantity  INT           NOT NULL,
  price     DECIMAL(12,2) NOT NULL,
  KEY ticket_part_of (ticket_id)
);

CREATE TABLE clock_entry (
  id         BIGINT      NOT NULL PRIMARY KEY,
  ticket_id  BIGINT      NULL,
  line_no    INT         NOT NULL,
  technician VARCHAR(20) NOT NULL,
  started_at DATETIME(6) NOT NULL,
  ended_at   DATETIME(6) NULL,
  -- One running clock per person (R12).
  running    VARCHAR(20) GENERATED ALWAYS AS (IF(ended_at IS NULL, technician, NULL)) STORED,
  UNIQUE KEY clock_entry_running (running),
  KEY clock_entry_of (ticket_id)
);

CREATE TABLE extra_finding (
  id              BIGINT        NOT NULL PRIMARY KEY,
  version         INT           NOT NULL,
  store_code      VARCHAR(8)    NOT NULL,
  changed_at      DATETIME(6)   NOT NULL,
  changed_by      VARCHAR(20)   NOT NULL,
  last_act        VARCHAR(60)   NOT NULL,
  number          VARCHAR(30)   NOT NULL UNIQUE,
  repair_order_no VARCHAR(30)   NOT NULL,
  technician      VARCHAR(20)   NOT NULL,
  finding         VARCHAR(500)  NOT NULL,
  safety          BOOLEAN       NOT NULL,
  affected_line   INT           NULL,
  proposed        VARCHAR(2000) NOT NULL,
  agreed          VARCHAR(2000) NULL,
  state           VARCHAR(12)   NOT NULL,
  KEY extra_finding_of (repair_order_no, state)
);

CREATE TABLE asked_parts (
  id              BIGINT      NOT NULL PRIMARY KEY,
  version         INT         NOT NULL,
  store_code      VARCHAR(8)  NOT NULL,
  changed_at      DATETIME(6) NOT NULL,
  changed_by      VARCHAR(20) NOT NULL,
  last_act        VARCHAR(60) NOT NULL,
  number          VARCHAR(30) NOT NULL UNIQUE,
  repair_order_no VARCHAR(30) NOT NULL,
  technician      VARCHAR(20) NOT NULL,
  expected_on     DATE        NULL,
  state           VARCHAR(12) NOT NULL,
  KEY asked_parts_of (repair_order_no, state)
);

CREATE TABLE asked_part (
  id             BIGINT      NOT NULL PRIMARY KEY,
  asked_parts_id BIGINT      NULL,
  line_no        INT         NOT NULL,
  part_code      VARCHAR(20) NOT NULL,
  name           VARCHAR(60) NOT NULL,
  asked          INT         NOT NULL,
  issued         INT         NOT NULL DEFAULT 0,
  back_ordered   INT         NOT NULL DEFAULT 0,
  KEY asked_part_of (asked_parts_id)
);

-- The parts desk's own: pick tasks for appointments, requisitions with their signatures. Stock and shelf are in V1.
CREATE TABLE pick_task (
  id            BIGINT      NOT NULL PRIMARY KEY,
  version       INT         NOT NULL,
  store_code    VARCHAR(8)  NOT NULL,
  changed_at    DATETIME(6) NOT NULL,
  changed_by    VARCHAR(20) NOT NULL,
  last_act      VARCHAR(60) NOT NULL,
  number        VARCHAR(30) NOT NULL UNIQUE,
  plate         VARCHAR(10) NULL,
  vehicle       VARCHAR(80) NOT NULL,
  customer_name VARCHAR(60) NOT NULL,
  slot_start    DATETIME(6) NOT NULL,
  place         VARCHAR(8)  NULL,
  state         VARCHAR(12) NOT NULL,
  KEY pick_task_board (store_code, state, slot_start)
);

CREATE TABLE pick_line (
  id        BIGINT        NOT NULL PRIMARY KEY,
  task_id   BIGINT        NULL,
  part_code VARCHAR(20)   NOT NULL,
  name      VARCHAR(60)   NOT NULL,
  quantity  INT           NOT NULL,
  reserved  INT           NOT NULL DEFAULT 0,
  drawn     INT           NOT NULL DEFAULT 0,
  price     DECIMAL(12,2) NOT NULL,
  KEY pick_line_of (task_id),
  KEY pick_line_by_part (part_code),
  CONSTRAINT pick_line_sense CHECK (reserved >= 0 AND drawn >= 0 AND reserved + drawn <= quantity)
);

CREATE TABLE parts_requisition (
  id              BIGINT      NOT NULL PRIMARY KEY,
  version         INT         NOT NULL,
  store_code      VARCHAR(8)  NOT NULL,
  changed_at      DATETIME(6) NOT NULL,
  changed_by      VARCHAR(20) NOT NULL,
  last_act        VARCHAR(60) NOT NULL,
  number          VARCHAR(30) NOT NULL UNIQUE,
  repair_order_no VARCHAR(30) NOT NULL,
  appointment_no  VARCHAR(30) NULL,
  plate           VARCHAR(10) NULL,
  technician      VARCHAR(20) NOT NULL,
  requested_at    DATETIME(6) NOT NULL,
  state           VARCHAR(12) NOT NULL,
  KEY parts_requisition_board (store_code, state, requested_at),
  KEY parts_requisition_of (repair_order_no)
);

CREATE TABLE requisition_line (
  id             BIGINT        NOT NULL PRIMARY KEY,
  requisition_id BIGINT        NULL,
  position       INT           NOT NULL,
  line_no        INT           NOT NULL,
  part_code      VARCHAR(20)   NOT NULL,
  name           VARCHAR(60)   NOT NULL,
  asked          INT           NOT NULL,
  issued         INT           NOT NULL DEFAULT 0,
  back_ordered   INT           NOT NULL DEFAULT 0,
  returned       INT           NOT NULL DEFAULT 0,
  price          DECIMAL(12,2) NOT NULL,
  KEY requisition_line_of (requisition_id),
  KEY requisition_line_by_part (part_code, back_ordered),
  CONSTRAINT requisition_line_sense CHECK (issued <= asked AND returned <= issued AND back_ordered >= 0)
);

-- Who handed over and who received, each time; the two are never the same person (R11).
CREATE TABLE requisition_signature (
  requisition_id BIGINT        NOT NULL,
  issuer         VARCHAR(20)   NOT NULL,
  receiver       VARCHAR(20)   NOT NULL,
  signed_at      DATETIME(6)   NOT NULL,
  content        VARCHAR(2000) NOT NULL,
  KEY requisition_signature_of (requisition_id),
  CONSTRAINT two_people CHECK (issuer <> receiver)
);
