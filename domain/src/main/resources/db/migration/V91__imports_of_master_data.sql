-- Master data come by files and screens: who brought which file and what became of it, and who changed what in a record.
CREATE TABLE import_run (
  number         VARCHAR(30)  NOT NULL PRIMARY KEY,     -- IM-SH01-00001
  version        INT          NOT NULL DEFAULT 1,
  store_code     VARCHAR(8)   NOT NULL,
  sheet          VARCHAR(20)  NOT NULL,                 -- org.jiedai.masterdata.MasterSheet
  file_name      VARCHAR(120) NOT NULL,
  state          VARCHAR(12)  NOT NULL,                 -- org.jiedai.masterdata.ImportState
  attempt        INT          NOT NULL DEFAULT 0,       -- counts how often it was begun
  good_only      BOOLEAN      NOT NULL DEFAULT FALSE,
  turn           VARCHAR(30)  NULL UNIQUE,              -- what is being taken over: one file of a sheet at a time
  fresh          INT          NOT NULL DEFAULT 0,
  changed        INT          NOT NULL DEFAULT 0,
  same           INT          NOT NULL DEFAULT 0,
  wrong          INT          NOT NULL DEFAULT 0,
  refusal        VARCHAR(40)  NULL,
  refusal_values VARCHAR(400) NULL,
  brought_by     VARCHAR(20)  NOT NULL,
  brought_at     DATETIME(6)  NOT NULL,
  taken_by       VARCHAR(20)  NULL,
  seen_at        DATETIME(6)  NOT NULL,
  KEY import_run_of_store (store_code, brought_at)
);

CREATE TABLE import_file (
  run_no  VARCHAR(30) NOT NULL,
  piece   INT         NOT NULL,
  content MEDIUMBLOB  NOT NULL,
  PRIMARY KEY (run_no, piece)
);

CREATE TABLE import_problem (
  id          BIGINT       NOT NULL PRIMARY KEY,
  run_no      VARCHAR(30)  NOT NULL,
  line        INT          NOT NULL,
  column_key  VARCHAR(30)  NOT NULL,
  cell        VARCHAR(200) NOT NULL,
  rule        VARCHAR(40)  NOT NULL,
  rule_values VARCHAR(200) NOT NULL,
  KEY import_problem_of_run (run_no, line)
);

CREATE TABLE master_change (
  id         BIGINT       NOT NULL PRIMARY KEY,
  sheet      VARCHAR(20)  NOT NULL,
  store_code VARCHAR(8)   NOT NULL,
  record_key VARCHAR(400) NOT NULL,
  column_key VARCHAR(30)  NOT NULL,
  was        VARCHAR(400) NOT NULL,
  became     VARCHAR(400) NOT NULL,
  login      VARCHAR(20)  NOT NULL,
  at         DATETIME(6)  NOT NULL,
  KEY master_change_of_record (sheet, record_key(100))
);

-- What is not offered any more stays on record: old lines name it. The list's own order is that of its rows.
ALTER TABLE part ADD COLUMN active BOOLEAN NOT NULL DEFAULT TRUE, MODIFY id BIGINT NOT NULL AUTO_INCREMENT;
ALTER TABLE labour_operation ADD COLUMN active BOOLEAN NOT NULL DEFAULT TRUE, MODIFY id BIGINT NOT NULL AUTO_INCREMENT;
CREATE UNIQUE INDEX schedule_line ON maintenance_schedule (energy, operation_code);
-- A store's cars by the order in which they were entered: pages and counts of 100,000 without reading them.
CREATE INDEX vehicle_of_store ON vehicle (store_code);
