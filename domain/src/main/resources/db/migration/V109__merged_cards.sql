-- Two cards of one customer, or of one car, become one: the other is kept as merged into it. What was moved is written down, so that it can go back within a day.
ALTER TABLE customer
  ADD COLUMN merged_into VARCHAR(20) NULL,
  ADD COLUMN merged_at   DATETIME(6) NULL;

-- A plate as it is read wrongly: without its province, and with the figures that letters look like.
ALTER TABLE vehicle
  ADD COLUMN merged_into VARCHAR(20) NULL,
  ADD COLUMN merged_at   DATETIME(6) NULL,
  ADD COLUMN plate_alike VARCHAR(10) GENERATED ALWAYS AS
    (REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(SUBSTRING(plate, 2), 'D', '0'), 'Q', '0'), 'B', '8'), 'Z', '2'), 'S', '5')) STORED,
  ADD KEY vehicle_by_plate_alike (store_code, plate_alike),
  ADD KEY vehicle_merged (merged_into);

CREATE TABLE card_merge (
  id         BIGINT       NOT NULL PRIMARY KEY,
  version    INT          NOT NULL DEFAULT 1,
  store_code VARCHAR(8)   NOT NULL,
  stays      VARCHAR(20)  NOT NULL,                        -- CU-… or VH-…
  goes       VARCHAR(20)  NOT NULL,
  goes_name  VARCHAR(60)  NOT NULL,                        -- whose or which card went
  taken      VARCHAR(120) NOT NULL DEFAULT '',             -- org.jiedai.customer.CardTrait, what the other's card has given
  phones     INT          NOT NULL DEFAULT 0,              -- how many of its numbers
  addresses  INT          NOT NULL DEFAULT 0,
  plate      VARCHAR(10)  NULL,                            -- what the car that went had
  vin        VARCHAR(17)  NULL,
  mileage    INT          NOT NULL DEFAULT 0,              -- of the car that stays, before
  standing   VARCHAR(200) NOT NULL DEFAULT '',             -- how many rows of a kind stood under the one that stays when it was done
  merged_by  VARCHAR(20)  NOT NULL,
  merged_at  DATETIME(6)  NOT NULL,
  undone_by  VARCHAR(20)  NULL,
  undone_at  DATETIME(6)  NULL,
  KEY card_merge_stays (stays, merged_at),
  KEY card_merge_goes (goes, merged_at),
  KEY card_merge_of_store (store_code, merged_at)
);

CREATE TABLE card_merge_row (
  merge_id BIGINT      NOT NULL,
  place    VARCHAR(20) NOT NULL,                           -- org.jiedai.customer.FiledIn
  row_id   BIGINT      NOT NULL,
  PRIMARY KEY (merge_id, place, row_id)
);

-- Two cards that look alike and are two: nobody is asked about them again.
CREATE TABLE card_apart (
  one        VARCHAR(20) NOT NULL,
  other      VARCHAR(20) NOT NULL,
  store_code VARCHAR(8)  NOT NULL,
  said_by    VARCHAR(20) NOT NULL,
  said_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (one, other)
);

-- What is filed under a customer or a car is moved, and read, by their number.
CREATE INDEX appointment_of_customer ON appointment (customer_no);
CREATE INDEX repair_order_of_customer ON repair_order (customer_no);
CREATE INDEX notice_of_customer ON notice (customer_no);
CREATE INDEX delivery_of_vehicle ON delivery (vehicle_no);
CREATE INDEX estimate_of_vehicle ON estimate (vehicle_no);
CREATE INDEX follow_up_call_of_vehicle ON follow_up_call (vehicle_no);
-- A further number finds its customer as the first does.
CREATE INDEX customer_phone_by_number ON customer_phone (phone);
