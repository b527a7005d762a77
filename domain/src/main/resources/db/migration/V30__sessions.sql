-- Who is signed in where: shared by all servers, so that a person sees and ends his own sessions on any of them.
CREATE TABLE staff_session (
  id         BIGINT       NOT NULL PRIMARY KEY,
  login      VARCHAR(20)  NOT NULL,
  store_code VARCHAR(8)   NOT NULL,
  access     INT          NOT NULL,                -- staff.access as it was last found unchanged for this store
  rights     CHAR(64)     NOT NULL,                -- a hash of what the session stands on: password and roles in the store
  began_at   DATETIME(6)  NOT NULL,
  seen_at    DATETIME(6)  NOT NULL,                -- the last request that a hand made, to the minute
  address    VARCHAR(45)  NOT NULL,
  browser    VARCHAR(120) NOT NULL,
  ended_at   DATETIME(6)  NULL,
  ended_why  VARCHAR(20)  NULL,                    -- org.jiedai.store.SessionEnd
  KEY staff_session_by_login (login, began_at)
);

-- Counts the changes of what a person may do: password, roles, leaving and coming back.
ALTER TABLE staff ADD COLUMN access INT NOT NULL DEFAULT 0;

ALTER TABLE store ADD COLUMN idle_minutes INT NOT NULL DEFAULT 30;
