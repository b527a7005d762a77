-- The duty roster: a store's shifts, each person's usual week, and the days that differ from it.
CREATE TABLE shift (
  store_code VARCHAR(8)  NOT NULL,
  code       VARCHAR(8)  NOT NULL,
  version    INT         NOT NULL DEFAULT 1,
  name       VARCHAR(40) NOT NULL,
  name_en    VARCHAR(40) NOT NULL,
  duty_from  TIME        NOT NULL,
  duty_to    TIME        NOT NULL,
  break_from TIME        NULL,
  break_to   TIME        NULL,
  PRIMARY KEY (store_code, code)
);

CREATE TABLE duty_plan (
  store_code  VARCHAR(8)  NOT NULL,
  staff_login VARCHAR(20) NOT NULL,
  version     INT         NOT NULL DEFAULT 1,            -- counts changes of the person's days too
  week        VARCHAR(70) NOT NULL DEFAULT '',           -- codes of shifts, Monday first: E,E,L,L,E,,
  said_by     VARCHAR(20) NULL,
  said_at     DATETIME(6) NULL,
  PRIMARY KEY (store_code, staff_login)
);

CREATE TABLE duty_day (
  store_code  VARCHAR(8)  NOT NULL,
  staff_login VARCHAR(20) NOT NULL,
  day         DATE        NOT NULL,
  absence     VARCHAR(10) NULL,                          -- org.jiedai.roster.Absence
  duty_from   TIME        NULL,
  duty_to     TIME        NULL,
  break_from  TIME        NULL,
  break_to    TIME        NULL,
  note        VARCHAR(60) NOT NULL DEFAULT '',
  PRIMARY KEY (store_code, day, staff_login)
);

-- A bay that is not used any more stays on record: old tickets and bookings name it.
ALTER TABLE bay ADD COLUMN active BOOLEAN NOT NULL DEFAULT TRUE;
