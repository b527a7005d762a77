-- Lists and searches that read no more rows with a million visits stored than on the first day (config/benchmarks.md).
-- The running clock of a technician, whatever he clocked before.
ALTER TABLE clock_entry ADD KEY clock_entry_by_technician (technician, ended_at);

-- The counter's last requisitions.
ALTER TABLE parts_requisition ADD KEY parts_requisition_latest (store_code, changed_at);

-- A car is found by how its plate, its VIN or its owner's telephone number ends, an owner by his pinyin.
ALTER TABLE vehicle
  ADD COLUMN plate_reversed VARCHAR(10) GENERATED ALWAYS AS (REVERSE(plate)) STORED,
  ADD COLUMN vin_reversed   VARCHAR(17) GENERATED ALWAYS AS (REVERSE(vin)) STORED,
  ADD KEY vehicle_by_plate_end (store_code, plate_reversed),
  ADD KEY vehicle_by_vin_end (store_code, vin_reversed);
ALTER TABLE customer
  ADD COLUMN phone_reversed VARCHAR(20) GENERATED ALWAYS AS (REVERSE(phone)) STORED,
  ADD KEY customer_by_phone_end (store_code, phone_reversed),
  ADD KEY customer_by_pinyin (store_code, pinyin);
