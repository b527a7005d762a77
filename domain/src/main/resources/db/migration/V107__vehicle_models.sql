-- The models that the group's stores look after (issue 15), and what is a model's own: times, parts, schedules.
CREATE TABLE vehicle_model (
  id           BIGINT       NOT NULL PRIMARY KEY,
  code         VARCHAR(20)  NOT NULL UNIQUE,             -- TIGUAN-L-330
  make         VARCHAR(30)  NOT NULL,                    -- 上汽大众
  make_en      VARCHAR(30)  NOT NULL,
  series       VARCHAR(30)  NOT NULL,
  series_en    VARCHAR(30)  NOT NULL,
  name         VARCHAR(40)  NOT NULL,                    -- 途观L: as a vehicle's card writes it
  name_en      VARCHAR(40)  NOT NULL,
  from_year    INT          NOT NULL,
  until_year   INT          NULL,
  engine       VARCHAR(30)  NOT NULL,
  energy       VARCHAR(12)  NOT NULL,                    -- org.jiedai.customer.Energy
  vin_patterns VARCHAR(200) NOT NULL,                    -- LSVUD??T LSVUB
  active       BOOLEAN      NOT NULL DEFAULT TRUE
);

CREATE TABLE model_work (
  id             BIGINT      NOT NULL PRIMARY KEY,
  operation_code VARCHAR(12) NOT NULL,
  model_code     VARCHAR(20) NOT NULL,
  minutes        INT         NOT NULL,
  active         BOOLEAN     NOT NULL DEFAULT TRUE,
  UNIQUE KEY model_work_once (model_code, operation_code),
  KEY model_work_of_operation (operation_code)
);

CREATE TABLE model_work_part (
  model_work_id BIGINT      NOT NULL,
  part_code     VARCHAR(20) NOT NULL,
  quantity      INT         NOT NULL,
  KEY model_work_part_of (model_work_id)
);

-- Which part the maker has in the place of another.
CREATE TABLE part_supersession (
  id             BIGINT      NOT NULL PRIMARY KEY,
  part_code      VARCHAR(20) NOT NULL UNIQUE,
  successor_code VARCHAR(20) NOT NULL,
  active         BOOLEAN     NOT NULL DEFAULT TRUE
);

-- A model may have a schedule of its own; empty for all that have none.
ALTER TABLE maintenance_schedule ADD COLUMN model_code VARCHAR(20) NOT NULL DEFAULT '';
DROP INDEX schedule_line ON maintenance_schedule;
CREATE UNIQUE INDEX schedule_line ON maintenance_schedule (energy, operation_code, model_code);

-- What a line costs and takes depends on the car's model: an estimate knows its car.
ALTER TABLE estimate ADD COLUMN vehicle_no VARCHAR(20) NULL;
UPDATE estimate e JOIN repair_order o ON o.number = e.number SET e.vehicle_no = o.vehicle_no;

-- A line of a schedule is known by one key more.
UPDATE master_change SET record_key = CONCAT(record_key, ' · ') WHERE sheet = 'SCHEDULES';
