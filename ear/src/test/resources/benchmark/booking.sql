SELECT ID, answered_at, answered_by, appointment_no, call_back, call_id, caller_id, changed_at, changed_by, ended_at, EXTENSION, form_id, in_three_rings, last_act, NUMBER, PHONE, rang_at, rings_at, STATE, store_code, thanked_at, VERSION FROM call_record WHERE ((store_code = '${store}') AND (form_id = '${uuid:0}'))
insert into number_series values ('CA', '${store}', ${today}, 1) on duplicate key update last = last + 1 returning last
INSERT INTO call_record (ID, answered_at, answered_by, appointment_no, call_back, call_id, caller_id, changed_at, changed_by, ended_at, EXTENSION, form_id, in_three_rings, last_act, NUMBER, PHONE, rang_at, rings_at, STATE, store_code, thanked_at, VERSION) VALUES (${id+0}, ${now}, '${CLERK}', NULL, NULL, NULL, '${phone}', ${now}, '${CLERK}', NULL, NULL, NULL, 1, 'CallRecordAct.RECORD', '${no:CA}', '${phone}', ${now}, NULL, 'ANSWERED', '${store}', NULL, 1)
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+3}, 'CallRecordAct.RECORD', '${CLERK}', ${now}, NULL, '${no:CA}', ${id+0}, 'CallRecordState.ANSWERED', NULL)
SELECT ID, customer_no, ENERGY, engine_no, first_registered, LARGE, MAKE, MILEAGE, MODEL, NUMBER, PLATE, store_code, VERSION, VIN FROM vehicle WHERE (NUMBER = '${vehicle}')
insert into number_series values ('AP', '${store}', ${today}, 1) on duplicate key update last = last + 1 returning last
SELECT ID, COMPANY, INITIALS, NAME, NUMBER, PHONE, PINYIN, store_code, tax_number, VERSION FROM customer WHERE (NUMBER = '${customer}')
SELECT ID, customer_no, ENERGY, engine_no, first_registered, LARGE, MAKE, MILEAGE, MODEL, NUMBER, PLATE, store_code, VERSION, VIN FROM vehicle WHERE (NUMBER = '${vehicle}')
INSERT INTO appointment (ID, ADVISOR, BAY, BRINGER, call_no, changed_at, changed_by, customer_name, customer_no, last_act, MINUTES, NEED, NUMBER, PARTS, parts_expected_on, PHONE, PLANNED, PLATE, prepared_at, read_back_text, shelf_place, slot_end, slot_start, STATE, store_code, TECHNICIAN, VEHICLE, vehicle_no, VERSION) VALUES (${id+4}, NULL, NULL, 0, '${no:CA}', ${now}, '${CLERK}', '李建国', '${customer}', 'AppointmentAct.REGISTER', 45, '${mark}', '${no:AP}', 'NOT_ASKED', NULL, '${phone}', 0, '${plate}', NULL, NULL, NULL, NULL, NULL, 'REGISTERED', '${store}', NULL, '途观L', '${vehicle}', 1)
INSERT INTO appointment_item (appointment_id, MINUTES, NAME, operation_code) VALUES (${id+4}, 45, '小保养（机油机滤、全车检查）', 'MT-0020')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+6}, 'AppointmentAct.REGISTER', '${CLERK}', ${now}, NULL, '${no:AP}', ${id+4}, 'AppointmentState.REGISTERED', NULL)
SELECT ID, ADVISOR, BAY, BRINGER, call_no, changed_at, changed_by, customer_name, customer_no, last_act, MINUTES, NEED, NUMBER, PARTS, parts_expected_on, PHONE, PLANNED, PLATE, prepared_at, read_back_text, shelf_place, slot_end, slot_start, STATE, store_code, TECHNICIAN, VEHICLE, vehicle_no, VERSION FROM appointment WHERE (NUMBER = '${no:AP}')
SELECT ID, answered_at, answered_by, appointment_no, call_back, call_id, caller_id, changed_at, changed_by, ended_at, EXTENSION, form_id, in_three_rings, last_act, NUMBER, PHONE, rang_at, rings_at, STATE, store_code, thanked_at, VERSION FROM call_record WHERE (NUMBER = '${no:CA}')
UPDATE call_record SET changed_at = ${now}, last_act = 'CallRecordAct.REGISTER', appointment_no = '${no:AP}', form_id = '${uuid:0}', VERSION = 2 WHERE ((ID = ${id+0}) AND (VERSION = 1))
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+7}, 'RegisterService.register', '${CLERK}', '-', ${now}, '${store}', '')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+8}, 'CallRecordAct.REGISTER', '${CLERK}', ${now}, 'CallRecordState.ANSWERED', '${no:CA}', ${id+0}, 'CallRecordState.ANSWERED', '${no:AP}')
-- commit
SELECT ID, ADVISOR, BAY, BRINGER, call_no, changed_at, changed_by, customer_name, customer_no, last_act, MINUTES, NEED, NUMBER, PARTS, parts_expected_on, PHONE, PLANNED, PLATE, prepared_at, read_back_text, shelf_place, slot_end, slot_start, STATE, store_code, TECHNICIAN, VEHICLE, vehicle_no, VERSION FROM appointment WHERE (NUMBER = '${no:AP}')
SELECT MINUTES, NAME, operation_code, appointment_id FROM appointment_item WHERE (appointment_id = ${id+4})
SELECT t0.LOGIN, t1.ROLE, t2.TRADE, t2.LEVEL FROM staff t0 LEFT OUTER JOIN staff_skill t2 ON (t2.staff_login = t0.LOGIN), staff_role t1 WHERE ((((t0.ACTIVE = 1) AND (t1.store_code = '${store}')) AND (t1.ROLE IN ('SERVICE_ADVISOR','TECHNICIAN'))) AND (t1.staff_login = t0.LOGIN)) ORDER BY t0.LOGIN
SELECT ID, CODE, KIND, store_code FROM bay WHERE (store_code = '${store}') ORDER BY ID
SELECT DAY, store_code, CLOSED, CLOSES, NOTE, OPENS FROM store_day WHERE ((store_code = '${store}') AND (DAY BETWEEN ${today} AND ${today}))
SELECT DAY, NAME, OFF FROM national_day WHERE (DAY BETWEEN ${today} AND ${today})
select resource, start, group_concat(code separator '
UPDATE appointment SET ADVISOR = '${ADVISOR}', BAY = '${bay}', changed_at = ${now}, last_act = 'AppointmentAct.CHOOSE_SLOT', slot_start = ${now}, TECHNICIAN = '${TECHNICIAN}', VERSION = 2 WHERE ((ID = ${id+4}) AND (VERSION = 1))
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+9}, 'BookingService.chooseSlot', '${CLERK}', '-', ${now}, '${store}', '${no:AP}')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+10}, 'AppointmentAct.CHOOSE_SLOT', '${CLERK}', ${now}, 'AppointmentState.REGISTERED', '${no:AP}', ${id+4}, 'AppointmentState.REGISTERED', NULL)
-- commit
SELECT ID, ADVISOR, BAY, BRINGER, call_no, changed_at, changed_by, customer_name, customer_no, last_act, MINUTES, NEED, NUMBER, PARTS, parts_expected_on, PHONE, PLANNED, PLATE, prepared_at, read_back_text, shelf_place, slot_end, slot_start, STATE, store_code, TECHNICIAN, VEHICLE, vehicle_no, VERSION FROM appointment WHERE (NUMBER = '${no:AP}')
UPDATE appointment SET changed_at = ${now}, last_act = 'AppointmentAct.READ_BACK', read_back_text = '时间、项目已复述', STATE = 'READ_BACK', VERSION = 3 WHERE ((ID = ${id+4}) AND (VERSION = 2))
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+11}, 'BookingService.readBack', '${CLERK}', '-', ${now}, '${store}', '${no:AP}')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+12}, 'AppointmentAct.READ_BACK', '${CLERK}', ${now}, 'AppointmentState.REGISTERED', '${no:AP}', ${id+4}, 'AppointmentState.READ_BACK', '时间、项目已复述')
-- commit
