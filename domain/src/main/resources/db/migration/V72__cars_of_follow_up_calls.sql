-- Which car a follow-up call is about, so that its next visit is booked from the call (F5).
ALTER TABLE follow_up_call ADD COLUMN vehicle_no VARCHAR(20) NULL;
UPDATE follow_up_call f JOIN repair_order o ON o.number = f.number SET f.vehicle_no = o.vehicle_no;
