-- The notice gateway (A5, A6, A9): a notice has a life, a way and a text; reminders keep to calling hours.
ALTER TABLE notice
  MODIFY COLUMN details VARCHAR(2000) NOT NULL,            -- the values that the text names, one a line: name=李建国
  ADD COLUMN version      INT           NOT NULL DEFAULT 1,
  ADD COLUMN customer_no  VARCHAR(20)   NULL,
  -- What stood here before there was a gateway is not sent all of a sudden.
  ADD COLUMN state        VARCHAR(12)   NOT NULL DEFAULT 'DISCARDED', -- org.jiedai.notice.NoticeState
  ADD COLUMN due_at       DATETIME(6)   NULL,              -- next try, while WRITTEN
  ADD COLUMN useful_until DATETIME(6)   NULL,              -- after that it is no longer sent
  ADD COLUMN channel      VARCHAR(8)    NULL,              -- org.jiedai.notice.Channel
  ADD COLUMN address      VARCHAR(120)  NULL,
  ADD COLUMN title        VARCHAR(120)  NULL,
  ADD COLUMN text         VARCHAR(1000) NULL,              -- as it was sent, word by word
  ADD COLUMN attempts     INT           NOT NULL DEFAULT 0,
  ADD COLUMN claimed_at   DATETIME(6)   NULL,
  ADD COLUMN sent_at      DATETIME(6)   NULL,
  ADD COLUMN trouble      VARCHAR(500)  NULL,
  ADD COLUMN decided_by   VARCHAR(20)   NULL,
  ADD COLUMN decided_why  VARCHAR(500)  NULL,
  ADD KEY notice_due (state, due_at, id),
  ADD KEY notice_by_state (store_code, state, written_at);
ALTER TABLE notice ALTER COLUMN state SET DEFAULT 'WRITTEN';

-- A store's own words instead of ours.
CREATE TABLE notice_template (
  store_code VARCHAR(8)    NOT NULL,
  kind       VARCHAR(30)   NOT NULL,                       -- org.jiedai.notice.NoticeKind
  language   VARCHAR(8)    NOT NULL,                       -- zh_CN en
  text       VARCHAR(800)  NOT NULL,
  PRIMARY KEY (store_code, kind, language)
);

ALTER TABLE customer
  ADD COLUMN email    VARCHAR(120) NULL,
  ADD COLUMN language VARCHAR(8)   NULL;                   -- null: zh_CN

ALTER TABLE store
  ADD COLUMN day_ahead_hours    INT  NOT NULL DEFAULT 24,
  ADD COLUMN hour_ahead_minutes INT  NOT NULL DEFAULT 60,
  ADD COLUMN calls_from         TIME NULL,                 -- null: as the store opens
  ADD COLUMN calls_to           TIME NULL;                 -- null: as the store closes

ALTER TABLE reminder ADD COLUMN slot_start DATETIME(6) NULL; -- what it reminds of; raised after it, it comes too late
