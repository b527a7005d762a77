-- The books of a store's day are read without the entries of all other stores (config/benchmarks.md, G6).
ALTER TABLE settlement_entry ADD COLUMN store_code VARCHAR(8) NULL AFTER seq;
UPDATE settlement_entry e JOIN settlement s ON s.id = e.settlement_id SET e.store_code = s.store_code;
ALTER TABLE settlement_entry
  MODIFY store_code VARCHAR(8) NOT NULL,
  DROP KEY settlement_entry_by_day,
  ADD KEY settlement_entry_by_day (store_code, day, means, amount);

-- How plate and VIN end is found by their reversed columns since V9.
ALTER TABLE vehicle
  DROP KEY vehicle_by_plate_tail,
  DROP KEY vehicle_by_vin_tail,
  DROP COLUMN plate_tail,
  DROP COLUMN vin_tail;
