-- Since when everything is prepared (A9), so that the prepared rate is read from the bookings and not from their histories.
ALTER TABLE appointment
  ADD COLUMN prepared_at DATETIME(6) NULL AFTER planned;
UPDATE appointment a
   SET prepared_at = (SELECT max(h.at) FROM history h
                       WHERE h.subject = a.number AND h.act IN ('AppointmentAct.PLAN', 'AppointmentAct.SHELVE'))
 WHERE planned AND parts = 'SHELVED' AND advisor IS NOT NULL;
