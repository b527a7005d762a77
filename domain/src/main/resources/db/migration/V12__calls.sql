-- A call has a life: the telephone system's words about it come in any order, so each time may be missing.
ALTER TABLE call_record
  ADD COLUMN version     INT          NOT NULL DEFAULT 1 AFTER id,
  ADD COLUMN changed_at  DATETIME(6)  NULL,
  ADD COLUMN changed_by  VARCHAR(20)  NULL,
  ADD COLUMN last_act    VARCHAR(60)  NULL,
  ADD COLUMN call_id     VARCHAR(64)  NULL,
  ADD COLUMN caller_id   VARCHAR(32)  NULL,
  ADD COLUMN extension   VARCHAR(16)  NULL,
  ADD COLUMN rings_at    VARCHAR(20)  NULL,
  ADD COLUMN ended_at    DATETIME(6)  NULL,
  ADD COLUMN call_back   VARCHAR(12)  NULL,
  ADD COLUMN state       VARCHAR(12)  NOT NULL DEFAULT 'ANSWERED',
  MODIFY phone       VARCHAR(20) NULL,
  MODIFY rang_at     DATETIME(6) NULL,
  MODIFY answered_at DATETIME(6) NULL,
  MODIFY answered_by VARCHAR(20) NULL,
  ADD UNIQUE KEY call_record_heard (store_code, call_id),
  ADD KEY call_record_open (store_code, state, changed_at);
UPDATE call_record SET changed_at = answered_at, changed_by = answered_by, last_act = 'CallRecordAct.RECORD', caller_id = phone;
ALTER TABLE call_record
  MODIFY changed_at DATETIME(6) NOT NULL,
  MODIFY changed_by VARCHAR(20) NOT NULL,
  MODIFY last_act   VARCHAR(60) NOT NULL;

-- What a store says on the telephone, where it does not say the house's own words (A1, A4, A5).
CREATE TABLE script_text (
  store_code VARCHAR(8)   NOT NULL,
  kind       VARCHAR(12)  NOT NULL,   -- org.jiedai.appointment.ScriptKind
  language   VARCHAR(5)   NOT NULL,   -- zh_CN, en
  text       VARCHAR(500) NOT NULL,
  PRIMARY KEY (store_code, kind, language)
);

-- An owner is found by his pinyin typed in one go, wherever its syllables are parted.
ALTER TABLE customer
  DROP KEY customer_by_pinyin,
  ADD COLUMN pinyin_plain VARCHAR(120) GENERATED ALWAYS AS (REPLACE(pinyin, ' ', '')) STORED,
  ADD KEY customer_by_pinyin (store_code, pinyin_plain);
