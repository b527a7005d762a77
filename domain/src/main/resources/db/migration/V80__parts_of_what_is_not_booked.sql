-- C24: a booking that is only registered has asked for no parts; one that was cancelled or missed keeps none.
UPDATE appointment SET parts = 'NOT_ASKED' WHERE state IN ('REGISTERED', 'READ_BACK');
UPDATE appointment SET parts = 'GIVEN_BACK', shelf_place = NULL, parts_expected_on = NULL WHERE state IN ('CANCELLED', 'NO_SHOW');
