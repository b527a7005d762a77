-- A booking may be changed while its hand-off is still under way (A6): each hand-off takes over what was promised with it.
ALTER TABLE part_reservation
  ADD COLUMN message_id CHAR(36) NULL AFTER appointment_no;
UPDATE part_reservation r
  JOIN hand_off h ON h.order_no = r.appointment_no AND h.type = 'AppointmentBooked' AND h.to_desk = 'PARTS'
   SET r.message_id = h.message_id;
ALTER TABLE part_reservation
  MODIFY COLUMN message_id CHAR(36) NOT NULL,
  DROP KEY part_reservation_of,
  ADD UNIQUE KEY part_reservation_of (appointment_no, message_id, part_code),
  ADD KEY part_reservation_by_message (message_id);
