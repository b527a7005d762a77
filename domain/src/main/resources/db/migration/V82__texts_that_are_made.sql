-- What the product puts together of other texts has no length of its own: a store's words with names filled in, the names of
-- all booked operations. One that was too long failed in its queue for ever.
ALTER TABLE notice
  MODIFY text TEXT NULL;
ALTER TABLE appointment_plan
  MODIFY work TEXT NOT NULL;
ALTER TABLE extra_finding
  MODIFY proposed TEXT NOT NULL,
  MODIFY agreed   TEXT NULL;
ALTER TABLE follow_up_call
  MODIFY technician       TEXT NOT NULL,
  MODIFY work             TEXT NOT NULL,
  MODIFY next_maintenance TEXT NOT NULL;
ALTER TABLE requisition_signature
  MODIFY content TEXT NOT NULL;
