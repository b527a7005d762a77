-- What became of a car's plate, owner and mileage: written with the change, never changed (U20). What was before the first line stands in its "was".
ALTER TABLE vehicle
  ADD COLUMN insured_until   DATE NULL,
  ADD COLUMN inspected_until DATE NULL;

CREATE TABLE vehicle_change (
  vehicle_id BIGINT       NOT NULL,
  at         DATETIME(6)  NOT NULL,
  kind       VARCHAR(10)  NOT NULL,                       -- org.jiedai.customer.VehicleTrait
  was        VARCHAR(20)  NULL,                           -- null: there was none
  became     VARCHAR(20)  NULL,                           -- null: there is none
  reason     VARCHAR(500) NULL,
  written_by VARCHAR(40)  NOT NULL,
  KEY vehicle_change_of_car (vehicle_id, at)
);
