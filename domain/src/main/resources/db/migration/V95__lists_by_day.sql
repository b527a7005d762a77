-- Bookings are looked for by the day of their slot, repair orders by that of their last change, follow-up calls by that of delivery.
CREATE INDEX appointment_by_slot ON appointment (store_code, slot_start);
CREATE INDEX repair_order_by_change ON repair_order (store_code, changed_at);
CREATE INDEX follow_up_call_by_delivery ON follow_up_call (store_code, delivered_at);
