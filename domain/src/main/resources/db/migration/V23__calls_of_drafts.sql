-- A draft knows the call it came from: its caller is thanked whichever of his drafts is booked or given up (A5).
ALTER TABLE appointment ADD COLUMN call_no VARCHAR(30) NULL;
UPDATE appointment a JOIN call_record c ON c.store_code = a.store_code AND c.appointment_no = a.number SET a.call_no = c.number;
ALTER TABLE call_record DROP KEY call_record_by_appointment;
