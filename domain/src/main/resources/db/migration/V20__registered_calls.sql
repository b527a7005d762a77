-- A call leads to the booking it was registered with, and the form it was registered by counts once, however often it is sent (A1).
ALTER TABLE call_record
  ADD COLUMN form_id CHAR(36) NULL,
  ADD UNIQUE KEY call_record_form (store_code, form_id),
  ADD KEY call_record_by_appointment (store_code, appointment_no),
  ADD KEY call_record_by_caller (store_code, caller_id),
  ADD KEY call_record_by_state (state, changed_at);
