insert into number_series values ('CA', '${store}', ${today}, last_insert_id(1)) on duplicate key update last = last_insert_id(last + 1)
select last_insert_id()
INSERT INTO call_record (ID, answered_at, answered_by, appointment_no, call_back, call_id, caller_id, changed_at, changed_by, ended_at, EXTENSION, in_three_rings, last_act, NUMBER, PHONE, rang_at, rings_at, STATE, store_code, thanked_at, VERSION) VALUES (${id+0}, ${now}, '${CLERK}', NULL, NULL, NULL, '${phone}', ${now}, '${CLERK}', NULL, NULL, 1, 'CallRecordAct.RECORD', '${no:CA}', '${phone}', ${now}, NULL, 'ANSWERED', '${store}', NULL, 1)
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+2}, 'CallService.answered', '${CLERK}', '-', ${now}, '${store}', '')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+1}, 'CallRecordAct.RECORD', '${CLERK}', ${now}, NULL, '${no:CA}', ${id+0}, 'CallRecordState.ANSWERED', NULL)
-- commit
insert into number_series values ('AP', '${store}', ${today}, last_insert_id(1)) on duplicate key update last = last_insert_id(last + 1)
select last_insert_id()
SELECT ID, COMPANY, INITIALS, NAME, NUMBER, PHONE, PINYIN, store_code, tax_number, VERSION FROM customer WHERE (NUMBER = '${customer}')
SELECT ID, customer_no, ENERGY, engine_no, first_registered, LARGE, MAKE, MILEAGE, MODEL, NUMBER, PLATE, store_code, VERSION, VIN FROM vehicle WHERE (NUMBER = '${vehicle}')
INSERT INTO appointment (ID, ADVISOR, BAY, changed_at, changed_by, customer_name, customer_no, last_act, MINUTES, NEED, NUMBER, PARTS, parts_expected_on, PHONE, PLANNED, PLATE, read_back_text, shelf_place, slot_start, STATE, store_code, TECHNICIAN, VEHICLE, vehicle_no, VERSION) VALUES (${id+3}, NULL, NULL, ${now}, '${CLERK}', '李建国', '${customer}', 'AppointmentAct.REGISTER', 45, '${mark}', '${no:AP}', 'ASKED', NULL, '${phone}', 0, '${plate}', NULL, NULL, NULL, 'REGISTERED', '${store}', NULL, '途观L', '${vehicle}', 1)
INSERT INTO appointment_item (appointment_id, MINUTES, NAME, operation_code) VALUES (${id+3}, 45, '小保养（机油机滤、全车检查）', 'MT-0020')
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+5}, 'BookingService.register', '${CLERK}', '-', ${now}, '${store}', '${customer}')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+4}, 'AppointmentAct.REGISTER', '${CLERK}', ${now}, NULL, '${no:AP}', ${id+3}, 'AppointmentState.REGISTERED', NULL)
-- commit
SELECT ID, ADVISOR, BAY, changed_at, changed_by, customer_name, customer_no, last_act, MINUTES, NEED, NUMBER, PARTS, parts_expected_on, PHONE, PLANNED, PLATE, read_back_text, shelf_place, slot_start, STATE, store_code, TECHNICIAN, VEHICLE, vehicle_no, VERSION FROM appointment WHERE (NUMBER = '${no:AP}')
SELECT MINUTES, NAME, operation_code, appointment_id FROM appointment_item WHERE (appointment_id = ${id+3})
SELECT DISTINCT t1.ID, t1.ACTIVE, t1.LOCALE, t1.LOGIN, t1.NAME, t1.name_en, t1.password_hash, t1.PHONE, t1.pin_hash, t1.VERSION, t1.wrong_passwords, t1.password_locked_until, t1.wrong_pins, t1.pin_locked_until FROM staff_role t0, staff t1 WHERE ((((t1.ACTIVE = 1) AND (t0.store_code = '${store}')) AND (t0.ROLE = 'SERVICE_ADVISOR')) AND (t0.staff_login = t1.LOGIN)) ORDER BY t1.LOGIN
SELECT ID, CODE, KIND, store_code FROM bay WHERE (store_code = '${store}') ORDER BY ID
SELECT DISTINCT t1.ID, t1.ACTIVE, t1.LOCALE, t1.LOGIN, t1.NAME, t1.name_en, t1.password_hash, t1.PHONE, t1.pin_hash, t1.VERSION, t1.wrong_passwords, t1.password_locked_until, t1.wrong_pins, t1.pin_locked_until FROM staff_role t0, staff t1 WHERE ((((t1.ACTIVE = 1) AND (t0.store_code = '${store}')) AND (t0.ROLE = 'TECHNICIAN')) AND (t0.staff_login = t1.LOGIN)) ORDER BY t1.LOGIN
SELECT LEVEL, TRADE, staff_login FROM staff_skill WHERE (staff_login = '${TECHNICIAN}')
SELECT LEVEL, TRADE, staff_login FROM staff_skill WHERE (staff_login = 'bt000x16')
SELECT LEVEL, TRADE, staff_login FROM staff_skill WHERE (staff_login = 'bt000x8')
SELECT DAY, store_code, CLOSED, CLOSES, NOTE, OPENS FROM store_day WHERE ((store_code = '${store}') AND (DAY BETWEEN ${today} AND ${today}))
SELECT DAY, NAME, OFF FROM national_day WHERE (DAY BETWEEN ${today} AND ${today})
SELECT RESOURCE, CODE, START FROM slot_hold WHERE (((store_code = '${store}') AND (START >= '2026-11-23 16:00:00')) AND (START < '2026-11-24 16:00:00'))
UPDATE appointment SET ADVISOR = '${ADVISOR}', BAY = '${bay}', changed_at = ${now}, last_act = 'AppointmentAct.CHOOSE_SLOT', slot_start = ${now}, TECHNICIAN = '${TECHNICIAN}', VERSION = 2 WHERE ((ID = ${id+3}) AND (VERSION = 1))
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+7}, 'BookingService.chooseSlot', '${CLERK}', '-', ${now}, '${store}', '${no:AP}')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+6}, 'AppointmentAct.CHOOSE_SLOT', '${CLERK}', ${now}, 'AppointmentState.REGISTERED', '${no:AP}', ${id+3}, 'AppointmentState.REGISTERED', NULL)
-- commit
SELECT ID, ADVISOR, BAY, changed_at, changed_by, customer_name, customer_no, last_act, MINUTES, NEED, NUMBER, PARTS, parts_expected_on, PHONE, PLANNED, PLATE, read_back_text, shelf_place, slot_start, STATE, store_code, TECHNICIAN, VEHICLE, vehicle_no, VERSION FROM appointment WHERE (NUMBER = '${no:AP}')
UPDATE appointment SET changed_at = ${now}, last_act = 'AppointmentAct.READ_BACK', read_back_text = '时间、项目已复述', STATE = 'READ_BACK', VERSION = 3 WHERE ((ID = ${id+3}) AND (VERSION = 2))
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+9}, 'BookingService.readBack', '${CLERK}', '-', ${now}, '${store}', '${no:AP}')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+8}, 'AppointmentAct.READ_BACK', '${CLERK}', ${now}, 'AppointmentState.REGISTERED', '${no:AP}', ${id+3}, 'AppointmentState.READ_BACK', '时间、项目已复述')
-- commit
SELECT ID, ADVISOR, BAY, changed_at, changed_by, customer_name, customer_no, last_act, MINUTES, NEED, NUMBER, PARTS, parts_expected_on, PHONE, PLANNED, PLATE, read_back_text, shelf_place, slot_start, STATE, store_code, TECHNICIAN, VEHICLE, vehicle_no, VERSION FROM appointment WHERE (NUMBER = '${no:AP}')
SELECT MINUTES, NAME, operation_code, appointment_id FROM appointment_item WHERE (appointment_id = ${id+3})
insert into slot_day (store_code, day) values ('${store}', ${today}) on duplicate key update day = day
SELECT DISTINCT t1.ID, t1.ACTIVE, t1.LOCALE, t1.LOGIN, t1.NAME, t1.name_en, t1.password_hash, t1.PHONE, t1.pin_hash, t1.VERSION, t1.wrong_passwords, t1.password_locked_until, t1.wrong_pins, t1.pin_locked_until FROM staff_role t0, staff t1 WHERE ((((t1.ACTIVE = 1) AND (t0.store_code = '${store}')) AND (t0.ROLE = 'SERVICE_ADVISOR')) AND (t0.staff_login = t1.LOGIN)) ORDER BY t1.LOGIN
SELECT ID, CODE, KIND, store_code FROM bay WHERE (store_code = '${store}') ORDER BY ID
SELECT DISTINCT t1.ID, t1.ACTIVE, t1.LOCALE, t1.LOGIN, t1.NAME, t1.name_en, t1.password_hash, t1.PHONE, t1.pin_hash, t1.VERSION, t1.wrong_passwords, t1.password_locked_until, t1.wrong_pins, t1.pin_locked_until FROM staff_role t0, staff t1 WHERE ((((t1.ACTIVE = 1) AND (t0.store_code = '${store}')) AND (t0.ROLE = 'TECHNICIAN')) AND (t0.staff_login = t1.LOGIN)) ORDER BY t1.LOGIN
SELECT LEVEL, TRADE, staff_login FROM staff_skill WHERE (staff_login = '${TECHNICIAN}')
SELECT LEVEL, TRADE, staff_login FROM staff_skill WHERE (staff_login = 'bt000x16')
SELECT LEVEL, TRADE, staff_login FROM staff_skill WHERE (staff_login = 'bt000x8')
SELECT DAY, store_code, CLOSED, CLOSES, NOTE, OPENS FROM store_day WHERE ((store_code = '${store}') AND (DAY BETWEEN ${today} AND ${today}))
SELECT DAY, NAME, OFF FROM national_day WHERE (DAY BETWEEN ${today} AND ${today})
SELECT RESOURCE, CODE, START FROM slot_hold WHERE (((store_code = '${store}') AND (START >= '2026-11-23 16:00:00')) AND (START < '2026-11-24 16:00:00'))
UPDATE appointment SET changed_at = ${now}, last_act = 'AppointmentAct.BOOK', STATE = 'BOOKED', VERSION = 4 WHERE ((ID = ${id+3}) AND (VERSION = 3))
INSERT INTO slot_hold (ID, appointment_no, CODE, RESOURCE, START, store_code) VALUES (${id+10}, '${no:AP}', '${ADVISOR}', 'ADVISOR', '2026-11-24 03:30:00', '${store}')
INSERT INTO slot_hold (ID, appointment_no, CODE, RESOURCE, START, store_code) VALUES (${id+12}, '${no:AP}', '${TECHNICIAN}', 'TECHNICIAN', '2026-11-24 03:30:00', '${store}')
INSERT INTO slot_hold (ID, appointment_no, CODE, RESOURCE, START, store_code) VALUES (${id+14}, '${no:AP}', '${TECHNICIAN}', 'TECHNICIAN', '2026-11-24 04:00:00', '${store}')
INSERT INTO slot_hold (ID, appointment_no, CODE, RESOURCE, START, store_code) VALUES (${id+11}, '${no:AP}', '${bay}', 'BAY', '2026-11-24 03:30:00', '${store}')
INSERT INTO slot_hold (ID, appointment_no, CODE, RESOURCE, START, store_code) VALUES (${id+13}, '${no:AP}', '${bay}', 'BAY', '2026-11-24 04:00:00', '${store}')
INSERT INTO hand_off (ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE) VALUES (${id+15}, 'FRONT_DESK', '${uuid:0}', ${now}, '${no:AP}', '{\"advisor\":\"${ADVISOR}\",\"appointmentNo\":\"${no:AP}\",\"backOrder\":true,\"bay\":\"${bay}\",\"by\":\"${CLERK}\",\"customerName\":\"李建国\",\"lines\":[{\"difficulty\":1,\"labour\":195.00,\"lineNo\":1,\"minutes\":45,\"name\":\"小保养（机油机滤、全车检查）\",\"operationCode\":\"MT-0020\",\"parts\":[{\"name\":\"机油滤清器 EA888\",\"partCode\":\"06L-115-562-B\",\"price\":68.00,\"quantity\":1},{\"name\":\"玻璃水 -25℃ (2升)\",\"partCode\":\"G-052-164-M2\",\"price\":28.00,\"quantity\":1},{\"name\":\"全合成机油 0W-20 (1升)\",\"partCode\":\"G-052-577-M2\",\"price\":98.00,\"quantity\":5},{\"name\":\"放油螺栓带密封垫\",\"partCode\":\"N-908-132-02\",\"price\":12.00,\"quantity\":1}],\"payer\":\"CUSTOMER\",\"trade\":\"MAINTENANCE\"}],\"messageId\":\"${uuid:0}\",\"minutes\":45,\"occurredAt\":\"${instant}\",\"phone\":\"${phone}\",\"plate\":\"${plate}\",\"slotStart\":\"${instant}\",\"storeCode\":\"${store}\",\"technician\":\"${TECHNICIAN}\",\"vehicle\":\"途观L\"}', '${CLERK}', NULL, NULL, NULL, NULL, 'POSTED', '${store}', 'WORKSHOP', 'AppointmentBooked')
INSERT INTO hand_off (ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE) VALUES (${id+16}, 'FRONT_DESK', '${uuid:0}', ${now}, '${no:AP}', '{\"advisor\":\"${ADVISOR}\",\"appointmentNo\":\"${no:AP}\",\"backOrder\":true,\"bay\":\"${bay}\",\"by\":\"${CLERK}\",\"customerName\":\"李建国\",\"lines\":[{\"difficulty\":1,\"labour\":195.00,\"lineNo\":1,\"minutes\":45,\"name\":\"小保养（机油机滤、全车检查）\",\"operationCode\":\"MT-0020\",\"parts\":[{\"name\":\"机油滤清器 EA888\",\"partCode\":\"06L-115-562-B\",\"price\":68.00,\"quantity\":1},{\"name\":\"玻璃水 -25℃ (2升)\",\"partCode\":\"G-052-164-M2\",\"price\":28.00,\"quantity\":1},{\"name\":\"全合成机油 0W-20 (1升)\",\"partCode\":\"G-052-577-M2\",\"price\":98.00,\"quantity\":5},{\"name\":\"放油螺栓带密封垫\",\"partCode\":\"N-908-132-02\",\"price\":12.00,\"quantity\":1}],\"payer\":\"CUSTOMER\",\"trade\":\"MAINTENANCE\"}],\"messageId\":\"${uuid:0}\",\"minutes\":45,\"occurredAt\":\"${instant}\",\"phone\":\"${phone}\",\"plate\":\"${plate}\",\"slotStart\":\"${instant}\",\"storeCode\":\"${store}\",\"technician\":\"${TECHNICIAN}\",\"vehicle\":\"途观L\"}', '${CLERK}', NULL, NULL, NULL, NULL, 'POSTED', '${store}', 'PARTS', 'AppointmentBooked')
SELECT ID, BIN, EXPECTED, expected_on, on_hand, part_code, RESERVED, SAFETY, store_code, VERSION FROM stock_item WHERE ((store_code = '${store}') AND (part_code = '06L-115-562-B')) FOR UPDATE
INSERT INTO part_reservation (ID, appointment_no, message_id, part_code, QUANTITY, store_code) VALUES (${id+17}, '${no:AP}', '${uuid:0}', '06L-115-562-B', 1, '${store}')
UPDATE stock_item SET RESERVED = 1, VERSION = VERSION + 1 WHERE ((ID = ${shelf:06L-115-562-B}) AND (VERSION > 0))
SELECT ID, BIN, EXPECTED, expected_on, on_hand, part_code, RESERVED, SAFETY, store_code, VERSION FROM stock_item WHERE ((store_code = '${store}') AND (part_code = 'G-052-164-M2')) FOR UPDATE
INSERT INTO part_reservation (ID, appointment_no, message_id, part_code, QUANTITY, store_code) VALUES (${id+18}, '${no:AP}', '${uuid:0}', 'G-052-164-M2', 1, '${store}')
UPDATE stock_item SET RESERVED = 1, VERSION = VERSION + 1 WHERE ((ID = ${shelf:G-052-164-M2}) AND (VERSION > 0))
SELECT ID, BIN, EXPECTED, expected_on, on_hand, part_code, RESERVED, SAFETY, store_code, VERSION FROM stock_item WHERE ((store_code = '${store}') AND (part_code = 'G-052-577-M2')) FOR UPDATE
INSERT INTO part_reservation (ID, appointment_no, message_id, part_code, QUANTITY, store_code) VALUES (${id+19}, '${no:AP}', '${uuid:0}', 'G-052-577-M2', 5, '${store}')
UPDATE stock_item SET RESERVED = 5, VERSION = VERSION + 1 WHERE ((ID = ${shelf:G-052-577-M2}) AND (VERSION > 0))
SELECT ID, BIN, EXPECTED, expected_on, on_hand, part_code, RESERVED, SAFETY, store_code, VERSION FROM stock_item WHERE ((store_code = '${store}') AND (part_code = 'N-908-132-02')) FOR UPDATE
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+24}, 'EstimateService.drawUp', '${CLERK}', '-', ${now}, '${store}', '${no:AP}')
INSERT INTO estimate (ID, changed_at, changed_by, last_act, NUMBER, ready_at, STATE, store_code, told_at, VERSION, version_no) VALUES (${id+21}, ${now}, '${CLERK}', 'EstimateAct.DRAW_UP', '${no:AP}', NULL, 'DRAFT', '${store}', NULL, 1, 1)
INSERT INTO estimate_line (estimate_id, DIFFICULTY, LABOUR, line_no, MINUTES, NAME, operation_code, PAYER, TRADE) VALUES (${id+21}, 1, 195.00, 1, 45, '小保养（机油机滤、全车检查）', 'MT-0020', 'CUSTOMER', 'MAINTENANCE')
INSERT INTO estimate_part (estimate_id, line_no, NAME, part_code, PRICE, QUANTITY) VALUES (${id+21}, 1, '机油滤清器 EA888', '06L-115-562-B', 68.00, 1)
INSERT INTO estimate_part (estimate_id, line_no, NAME, part_code, PRICE, QUANTITY) VALUES (${id+21}, 1, '玻璃水 -25℃ (2升)', 'G-052-164-M2', 28.00, 1)
INSERT INTO estimate_part (estimate_id, line_no, NAME, part_code, PRICE, QUANTITY) VALUES (${id+21}, 1, '全合成机油 0W-20 (1升)', 'G-052-577-M2', 98.00, 5)
INSERT INTO estimate_part (estimate_id, line_no, NAME, part_code, PRICE, QUANTITY) VALUES (${id+21}, 1, '放油螺栓带密封垫', 'N-908-132-02', 12.00, 1)
INSERT INTO part_reservation (ID, appointment_no, message_id, part_code, QUANTITY, store_code) VALUES (${id+20}, '${no:AP}', '${uuid:0}', 'N-908-132-02', 1, '${store}')
UPDATE stock_item SET RESERVED = 1, VERSION = VERSION + 1 WHERE ((ID = ${shelf:N-908-132-02}) AND (VERSION > 0))
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+23}, 'EstimateAct.DRAW_UP', '${CLERK}', ${now}, NULL, '${no:AP}', ${id+21}, 'EstimateState.DRAFT', NULL)
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+22}, 'AppointmentAct.BOOK', '${CLERK}', ${now}, 'AppointmentState.READ_BACK', '${no:AP}', ${id+3}, 'AppointmentState.BOOKED', NULL)
SELECT DAY, store_code, CLOSED, CLOSES, NOTE, OPENS FROM store_day WHERE ((store_code = '${store}') AND (DAY BETWEEN ${today} AND ${today}))
SELECT DAY, NAME, OFF FROM national_day WHERE (DAY BETWEEN ${today} AND ${today})
SELECT DAY, store_code, CLOSED, CLOSES, NOTE, OPENS FROM store_day WHERE ((store_code = '${store}') AND (DAY BETWEEN ${today} AND ${today}))
SELECT DAY, NAME, OFF FROM national_day WHERE (DAY BETWEEN ${today} AND ${today})
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+26}, 'BookingService.book', '${CLERK}', '-', ${now}, '${store}', '${no:AP}')
INSERT INTO notice (ID, ADDRESS, ATTEMPTS, CHANNEL, claimed_at, customer_no, decided_by, decided_why, DETAILS, due_at, KIND, order_no, PHONE, sent_at, STATE, store_code, TEXT, TITLE, TROUBLE, useful_until, VERSION, written_at) VALUES (${id+25}, NULL, 0, NULL, NULL, '${customer}', NULL, NULL, 'car=${plate}\nname=李建国\ntime=${instant}', ${now}, 'APPOINTMENT_CONFIRMED', '${no:AP}', '${phone}', NULL, 'WRITTEN', '${store}', NULL, NULL, NULL, NULL, 1, ${now})
-- commit
SELECT ID, answered_at, answered_by, appointment_no, call_back, call_id, caller_id, changed_at, changed_by, ended_at, EXTENSION, in_three_rings, last_act, NUMBER, PHONE, rang_at, rings_at, STATE, store_code, thanked_at, VERSION FROM call_record WHERE (NUMBER = '${no:CA}')
UPDATE call_record SET changed_at = ${now}, last_act = 'CallRecordAct.THANK', appointment_no = '${no:AP}', thanked_at = ${now}, VERSION = 2 WHERE ((ID = ${id+0}) AND (VERSION = 1))
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+28}, 'CallService.thanked', '${CLERK}', '-', ${now}, '${store}', '${no:CA}')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+27}, 'CallRecordAct.THANK', '${CLERK}', ${now}, 'CallRecordState.ANSWERED', '${no:CA}', ${id+0}, 'CallRecordState.ANSWERED', '${no:AP}')
-- commit
SELECT ID, ADVISOR, BAY, changed_at, changed_by, customer_name, customer_no, last_act, MINUTES, NEED, NUMBER, PARTS, parts_expected_on, PHONE, PLANNED, PLATE, read_back_text, shelf_place, slot_start, STATE, store_code, TECHNICIAN, VEHICLE, vehicle_no, VERSION FROM appointment WHERE (NUMBER = '${no:AP}')
UPDATE appointment SET changed_at = ${now}, last_act = 'AppointmentAct.CANCEL', STATE = 'CANCELLED', VERSION = 5 WHERE ((ID = ${id+3}) AND (VERSION = 4))
SELECT ID, appointment_no, due_at, KIND, OUTCOME, outcome_at, outcome_by, raised_at, slot_start, store_code FROM reminder WHERE (((appointment_no = '${no:AP}') AND (OUTCOME IS NULL)) AND (raised_at IS NOT NULL)) ORDER BY ID
DELETE FROM reminder WHERE ((appointment_no = '${no:AP}') AND (OUTCOME IS NULL))
select id from notice where order_no = '${no:AP}' and state = 'WRITTEN' for update skip locked
SELECT ID, ADDRESS, ATTEMPTS, CHANNEL, claimed_at, customer_no, decided_by, decided_why, DETAILS, due_at, KIND, order_no, PHONE, sent_at, STATE, store_code, TEXT, TITLE, TROUBLE, useful_until, VERSION, written_at FROM notice WHERE (ID = ${id+25})
DELETE FROM slot_hold WHERE (appointment_no = '${no:AP}')
DELETE FROM reminder WHERE ((appointment_no = '${no:AP}') AND (OUTCOME IS NULL))
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+33}, 'BookingService.cancel', '${CLERK}', '-', ${now}, '${store}', '${no:AP}')
INSERT INTO hand_off (ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE) VALUES (${id+30}, 'FRONT_DESK', '${uuid:1}', ${now}, '${no:AP}', '{\"appointmentNo\":\"${no:AP}\",\"by\":\"${CLERK}\",\"messageId\":\"${uuid:1}\",\"occurredAt\":\"${instant}\",\"reason\":\"车已卖\",\"storeCode\":\"${store}\"}', '${CLERK}', NULL, NULL, NULL, NULL, 'POSTED', '${store}', 'PARTS', 'AppointmentReleased')
INSERT INTO hand_off (ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE) VALUES (${id+29}, 'FRONT_DESK', '${uuid:1}', ${now}, '${no:AP}', '{\"appointmentNo\":\"${no:AP}\",\"by\":\"${CLERK}\",\"messageId\":\"${uuid:1}\",\"occurredAt\":\"${instant}\",\"reason\":\"车已卖\",\"storeCode\":\"${store}\"}', '${CLERK}', NULL, NULL, NULL, NULL, 'POSTED', '${store}', 'WORKSHOP', 'AppointmentReleased')
INSERT INTO notice (ID, ADDRESS, ATTEMPTS, CHANNEL, claimed_at, customer_no, decided_by, decided_why, DETAILS, due_at, KIND, order_no, PHONE, sent_at, STATE, store_code, TEXT, TITLE, TROUBLE, useful_until, VERSION, written_at) VALUES (${id+31}, NULL, 0, NULL, NULL, '${customer}', NULL, NULL, 'car=${plate}\nname=李建国\ntime=${instant}', ${now}, 'APPOINTMENT_CANCELLED', '${no:AP}', '${phone}', NULL, 'WRITTEN', '${store}', NULL, NULL, NULL, NULL, 1, ${now})
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+32}, 'AppointmentAct.CANCEL', '${CLERK}', ${now}, 'AppointmentState.BOOKED', '${no:AP}', ${id+3}, 'AppointmentState.CANCELLED', '车已卖')
-- commit
