-- Name and number of a booking or a visit may be those of somebody who brings the car for its owner (A1, R2).
ALTER TABLE appointment  ADD COLUMN bringer BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE repair_order ADD COLUMN bringer BOOLEAN NOT NULL DEFAULT FALSE;
