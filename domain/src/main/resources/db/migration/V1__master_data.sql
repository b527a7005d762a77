-- Master data: stores, staff, bays, calendar, customers, vehicles, labour operations, parts, schedules.
-- One sequence serves every technical key, so a key names one row of the whole database (see history.subject_id).
ALTER DATABASE CHARACTER SET utf8mb4;
CREATE SEQUENCE jiedai_id START WITH 1000000 INCREMENT BY 50 CACHE 10 ENGINE=InnoDB;

CREATE TABLE store (
  id            BIGINT        NOT NULL PRIMARY KEY,
  code          VARCHAR(8)    NOT NULL UNIQUE,
  name          VARCHAR(60)   NOT NULL,          -- as on paper: 申城汽车浦东店
  name_en       VARCHAR(60)   NOT NULL,
  group_name    VARCHAR(60)   NOT NULL,
  phone         VARCHAR(20)   NOT NULL,
  address       VARCHAR(120)  NOT NULL,
  tax_number    VARCHAR(20)   NOT NULL,
  home_province CHAR(1)       NOT NULL,          -- preset of plate entry: 沪
  zone          VARCHAR(40)   NOT NULL DEFAULT 'Asia/Shanghai',
  labour_rate   DECIMAL(12,2) NOT NULL,          -- yuan per standard hour at difficulty 1
  opens         TIME          NOT NULL,
  closes        TIME          NOT NULL,
  slot_minutes  INT           NOT NULL DEFAULT 30,
  ring_seconds  INT           NOT NULL DEFAULT 15,  -- three rings (A1)
  greet_seconds INT           NOT NULL DEFAULT 15,  -- greeting target (R1)
  follow_up_days INT          NOT NULL DEFAULT 3    -- follow-up call due after delivery (F1)
);

-- Days that differ from the weekly rule (open every day from opens to closes): closed, or other hours.
CREATE TABLE store_day (
  store_code VARCHAR(8)  NOT NULL,
  day        DATE        NOT NULL,
  closed     BOOLEAN     NOT NULL,
  opens      TIME        NULL,
  closes     TIME        NULL,
  note       VARCHAR(40) NOT NULL,
  PRIMARY KEY (store_code, day)
);

CREATE TABLE staff (
  id            BIGINT       NOT NULL PRIMARY KEY,
  version       INT          NOT NULL DEFAULT 1,
  login         VARCHAR(20)  NOT NULL UNIQUE,
  name          VARCHAR(40)  NOT NULL,
  name_en       VARCHAR(40)  NOT NULL,
  phone         VARCHAR(20)  NULL,
  password_hash VARCHAR(255) NOT NULL,           -- PBKDF2WithHmacSHA512:iterations:salt:hash
  pin_hash      VARCHAR(255) NULL,               -- same form; signs requisitions at a shared counter (R11)
  locale        VARCHAR(8)   NOT NULL DEFAULT 'zh_CN',
  active        BOOLEAN      NOT NULL DEFAULT TRUE
);

-- What a person may do where.
CREATE TABLE staff_role (
  staff_login VARCHAR(20) NOT NULL,
  store_code  VARCHAR(8)  NOT NULL,
  role        VARCHAR(30) NOT NULL,              -- org.jiedai.shared.Role
  PRIMARY KEY (staff_login, store_code, role),
  KEY staff_role_by_store (store_code, role)
);

-- Skill of a technician: kind of work and the highest difficulty (1-5) he masters.
CREATE TABLE staff_skill (
  staff_login VARCHAR(20) NOT NULL,
  trade       VARCHAR(20) NOT NULL,              -- org.jiedai.catalogue.Trade
  level       INT         NOT NULL,
  PRIMARY KEY (staff_login, trade)
);

-- Turn order of the advisors of a store (R1); turn counts up from 1.
CREATE TABLE duty (
  store_code   VARCHAR(8)  NOT NULL,
  staff_login  VARCHAR(20) NOT NULL,
  turn         INT         NOT NULL,
  last_called  DATETIME(6) NULL,
  PRIMARY KEY (store_code, staff_login)
);

CREATE TABLE bay (
  id         BIGINT      NOT NULL PRIMARY KEY,
  store_code VARCHAR(8)  NOT NULL,
  code       VARCHAR(8)  NOT NULL,               -- 3, A1
  kind       VARCHAR(20) NOT NULL,               -- org.jiedai.store.BayKind
  UNIQUE KEY bay_code (store_code, code)
);

CREATE TABLE customer (
  id         BIGINT      NOT NULL PRIMARY KEY,
  version    INT         NOT NULL DEFAULT 1,
  number     VARCHAR(20) NOT NULL UNIQUE,        -- CU-SH01-00001
  store_code VARCHAR(8)  NOT NULL,
  name       VARCHAR(60) NOT NULL,
  pinyin     VARCHAR(120) NOT NULL,              -- li jianguo
  initials   VARCHAR(20) NOT NULL,               -- ljg
  phone      VARCHAR(20) NOT NULL,
  company    BOOLEAN     NOT NULL DEFAULT FALSE,
  tax_number VARCHAR(20) NULL,
  KEY customer_by_phone (store_code, phone),
  KEY customer_by_initials (store_code, initials),
  KEY customer_by_name (store_code, name)
);

CREATE TABLE vehicle (
  id               BIGINT      NOT NULL PRIMARY KEY,
  version          INT         NOT NULL DEFAULT 1,
  number           VARCHAR(20) NOT NULL UNIQUE,  -- VH-SH01-00001
  store_code       VARCHAR(8)  NOT NULL,
  customer_no      VARCHAR(20) NOT NULL,
  plate            VARCHAR(10) NULL,             -- without the dot: 沪A7C502; null = no plate yet
  plate_tail       VARCHAR(5)  GENERATED ALWAYS AS (RIGHT(plate, 5)) STORED,
  vin              VARCHAR(17)   NULL,
  vin_tail         VARCHAR(6)  GENERATED ALWAYS AS (RIGHT(vin, 6)) STORED,
  engine_no        VARCHAR(20) NULL,
  make             VARCHAR(30) NOT NULL,         -- 上汽大众
  model            VARCHAR(40) NOT NULL,         -- 途观L
  model_year       INT         NULL,
  energy           VARCHAR(12) NOT NULL,         -- org.jiedai.customer.Energy: PETROL DIESEL HYBRID PLUG_IN ELECTRIC
  large            BOOLEAN     NOT NULL DEFAULT FALSE, -- yellow plate
  colour           VARCHAR(20) NULL,
  first_registered DATE        NULL,
  mileage          INT         NOT NULL DEFAULT 0,     -- km at the last visit
  UNIQUE KEY vehicle_plate (store_code, plate),
  KEY vehicle_by_customer (customer_no),
  KEY vehicle_by_plate_tail (store_code, plate_tail),
  KEY vehicle_by_vin (vin),
  KEY vehicle_by_vin_tail (store_code, vin_tail)
);

CREATE TABLE labour_operation (
  id         BIGINT      NOT NULL PRIMARY KEY,
  code       VARCHAR(12) NOT NULL UNIQUE,        -- MT-0100
  name       VARCHAR(60) NOT NULL,
  name_en    VARCHAR(60) NOT NULL,
  trade      VARCHAR(20) NOT NULL,               -- MAINTENANCE ENGINE CHASSIS ELECTRICAL HIGH_VOLTAGE BODY PAINT TYRES AIR_CONDITIONING
  bay_kind   VARCHAR(20) NOT NULL,               -- GENERAL QUICK ALIGNMENT HIGH_VOLTAGE BODY PAINT
  minutes    INT         NOT NULL,               -- standard time
  difficulty INT         NOT NULL                -- 1-5; the price factor is 1 + (difficulty - 1) x 10 %
);

-- What an operation normally consumes.
CREATE TABLE operation_part (
  operation_code VARCHAR(12)  NOT NULL,
  part_code      VARCHAR(20)  NOT NULL,
  quantity       INT          NOT NULL,
  PRIMARY KEY (operation_code, part_code)
);

CREATE TABLE part (
  id      BIGINT        NOT NULL PRIMARY KEY,
  code    VARCHAR(20)   NOT NULL UNIQUE,         -- maker's style: 06L-115-562-B
  name    VARCHAR(60)   NOT NULL,
  name_en VARCHAR(60)   NOT NULL,
  brand   VARCHAR(30)   NOT NULL,
  unit    VARCHAR(8)    NOT NULL,                -- 件 升 套 桶
  kind    VARCHAR(12)   NOT NULL,                -- ORIGINAL SAME_QUALITY REMADE
  price   DECIMAL(12,2) NOT NULL
);

CREATE TABLE maintenance_schedule (
  id             BIGINT      NOT NULL PRIMARY KEY,
  energy         VARCHAR(12) NOT NULL,
  every_km       INT         NOT NULL,
  every_months   INT         NOT NULL,
  operation_code VARCHAR(12) NOT NULL,
  KEY schedule_by_energy (energy, every_km)
);

-- The parts desk's own: what lies where (R11, A8). Available = on_hand - reserved - safety.
CREATE TABLE stock_item (
  id           BIGINT      NOT NULL PRIMARY KEY,
  version      INT         NOT NULL DEFAULT 1,
  store_code   VARCHAR(8)  NOT NULL,
  part_code    VARCHAR(20) NOT NULL,
  bin          VARCHAR(12) NOT NULL,             -- A-03-2
  on_hand      INT         NOT NULL,
  reserved     INT         NOT NULL DEFAULT 0,
  safety       INT         NOT NULL DEFAULT 0,
  expected     INT         NOT NULL DEFAULT 0,
  expected_on  DATE        NULL,
  UNIQUE KEY stock_item_part (store_code, part_code),
  CONSTRAINT stock_never_below_zero CHECK (on_hand >= 0 AND reserved >= 0)
);

-- Places of the appointment shelf 预约专用货架 (A8); order_no names the appointment whose parts lie there.
CREATE TABLE shelf_place (
  id         BIGINT      NOT NULL PRIMARY KEY,
  store_code VARCHAR(8)  NOT NULL,
  code       VARCHAR(8)  NOT NULL,               -- Y-01
  order_no   VARCHAR(30) NULL,
  UNIQUE KEY shelf_place_code (store_code, code)
);
