insert into duty (store_code, staff_login, turn) values ('${store}', '', 0) on duplicate key update turn = turn
SELECT NUMBER AS a1 FROM repair_order WHERE (((store_code = '${store}') AND (STATE NOT IN ('CLOSED','CANCELLED'))) AND (PLATE = '${plate}')) ORDER BY ID LIMIT 0, 1
SELECT NUMBER AS a1 FROM arrival WHERE (((store_code = '${store}') AND (STATE IN ('WAITING','GREETED'))) AND (PLATE = '${plate}')) ORDER BY arrived_at, ID LIMIT 0, 1
SELECT NUMBER AS a1, ADVISOR AS a2 FROM appointment WHERE ((((store_code = '${store}') AND (STATE = 'BOOKED')) AND (PLATE = '${plate}')) AND (slot_start < ${now})) ORDER BY slot_start, ID LIMIT 0, 1
insert into number_series values ('AR', '${store}', ${today}, 1) on duplicate key update last = last + 1 returning last
SELECT t0.LOGIN, t1.ROLE, t2.TRADE, t2.LEVEL FROM staff t0 LEFT OUTER JOIN staff_skill t2 ON (t2.staff_login = t0.LOGIN), staff_role t1 WHERE ((((t0.ACTIVE = 1) AND (t1.store_code = '${store}')) AND (t1.ROLE IN ('SERVICE_ADVISOR','TECHNICIAN'))) AND (t1.staff_login = t0.LOGIN)) ORDER BY t0.LOGIN
SELECT staff_login, DAY, store_code, ABSENCE, NOTE, break_from, break_to, duty_from, duty_to FROM duty_day WHERE ((store_code = '${store}') AND (DAY BETWEEN ${today} AND ${today}))
SELECT staff_login, store_code, said_at, said_by, VERSION, WEEK FROM duty_plan WHERE (store_code = '${store}')
select staff_login, last_called from duty where store_code = '${store}' and staff_login <> '' order by turn, staff_login
insert into duty (store_code, staff_login, turn, last_called) values ('${store}', '${ADVISOR}', 0, ${now}) on duplicate key update last_called = values(last_called)
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+0}, 'ArrivalService.arrive', '${ADVISOR}', '-', ${now}, '${store}', '${no:AR}')
INSERT INTO arrival (ID, AGAIN, appointment_no, arrived_at, called_advisor, changed_at, changed_by, greeted_at, greeted_by, last_act, NUMBER, PLATE, repair_order_no, STATE, store_code, VERSION, WHO) VALUES (${id+1}, NULL, NULL, ${now}, '${ADVISOR}', ${now}, '${ADVISOR}', NULL, NULL, 'ArrivalAct.ARRIVE', '${no:AR}', '${plate}', NULL, 'WAITING', '${store}', 1, '${mark}')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+2}, 'ArrivalAct.ARRIVE', '${ADVISOR}', ${now}, NULL, '${no:AR}', ${id+1}, 'ArrivalState.WAITING', NULL)
-- commit
SELECT ID, AGAIN, appointment_no, arrived_at, called_advisor, changed_at, changed_by, greeted_at, greeted_by, last_act, NUMBER, PLATE, repair_order_no, STATE, store_code, VERSION, WHO FROM arrival WHERE (NUMBER = '${no:AR}')
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+3}, 'ArrivalService.greet', '${ADVISOR}', '-', ${now}, '${store}', '${no:AR}')
UPDATE arrival SET changed_at = ${now}, last_act = 'ArrivalAct.GREET', STATE = 'GREETED', greeted_at = ${now}, greeted_by = '${ADVISOR}', VERSION = 2 WHERE ((ID = ${id+1}) AND (VERSION = 1))
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+4}, 'ArrivalAct.GREET', '${ADVISOR}', ${now}, 'ArrivalState.WAITING', '${no:AR}', ${id+1}, 'ArrivalState.GREETED', NULL)
-- commit
insert into duty (store_code, staff_login, turn) values ('${store}', '', 0) on duplicate key update turn = turn
SELECT ID, AGAIN, appointment_no, arrived_at, called_advisor, changed_at, changed_by, greeted_at, greeted_by, last_act, NUMBER, PLATE, repair_order_no, STATE, store_code, VERSION, WHO FROM arrival WHERE (NUMBER = '${no:AR}')
SELECT NUMBER AS a1 FROM repair_order WHERE (((store_code = '${store}') AND (STATE NOT IN ('CLOSED','CANCELLED'))) AND (vehicle_no = '${vehicle}')) ORDER BY ID LIMIT 0, 1
insert into number_series values ('RO', '${store}', ${today}, 1) on duplicate key update last = last + 1 returning last
UPDATE arrival SET changed_at = ${now}, last_act = 'ArrivalAct.CHECK_IN', STATE = 'CHECKED_IN', repair_order_no = '${no:RO}', VERSION = 3 WHERE ((ID = ${id+1}) AND (VERSION = 2))
INSERT INTO reception (ID, booklet_shown, changed_at, changed_by, fuel_level, kit_fitted_at, last_act, licence_shown, MILEAGE, missing_reason, NUMBER, STATE, store_code, VALUABLES, VERSION, warning_lights) VALUES (${id+5}, 0, ${now}, '${ADVISOR}', 0, NULL, 'ReceptionAct.CHECK_IN', 0, 0, NULL, '${no:RO}', 'CHECKED_IN', '${store}', NULL, 1, NULL)
SELECT ID, customer_no, ENERGY, engine_no, first_registered, inspected_until, insured_until, LARGE, MAKE, merged_at, merged_into, MILEAGE, MODEL, NUMBER, PLATE, store_code, VERSION, VIN FROM vehicle WHERE (NUMBER = '${vehicle}') FOR UPDATE
SELECT AT, BECAME, KIND, REASON, WAS, written_by, vehicle_id FROM vehicle_change WHERE (vehicle_id = 500006) ORDER BY AT ASC
SELECT ID, COMPANY, INITIALS, merged_at, merged_into, NAME, NUMBER, PHONE, PINYIN, reach_from, reach_until, store_code, tax_number, VERSION, preferred_way, written_at, written_by FROM customer WHERE (NUMBER = '${customer}')
INSERT INTO repair_order (ID, ADVISOR, appointment_no, changed_at, changed_by, COMPLAINT, last_act, MILEAGE, NUMBER, reception_finished, STATE, store_code, VERSION, contact_phone, estimate_version, key_tag, signed_total, signed_version, STAY, check_raised_at, checked_at, first_promise, promised_at, BAY, INSPECTOR, REWORKS, TECHNICIAN, waits_for_parts, BRINGER, customer_name, customer_no, PHONE, PLATE, VEHICLE, vehicle_no) VALUES (${id+6}, '${ADVISOR}', NULL, ${now}, '${ADVISOR}', '保养，刹车有异响', 'RepairOrderAct.BEGIN', 0, '${no:RO}', 0, 'RECEIVING', '${store}', 1, NULL, 1, NULL, 0.00, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, 0, '李建国', '${customer}', '${phone}', '${plate}', '途观L', '${vehicle}')
select login from staff where login = '${ADVISOR}' and active lock in share mode
select role
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+7}, 'ArrivalService.checkIn', '${ADVISOR}', '-', ${now}, '${store}', '${no:AR}')
INSERT INTO estimate (ID, changed_at, changed_by, last_act, NUMBER, ready_at, STATE, store_code, told_at, vehicle_no, VERSION, version_no) VALUES (${id+8}, ${now}, '${ADVISOR}', 'EstimateAct.DRAW_UP', '${no:RO}', NULL, 'DRAFT', '${store}', NULL, '${vehicle}', 1, 1)
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+9}, 'ReceptionAct.CHECK_IN', '${ADVISOR}', ${now}, NULL, '${no:RO}', ${id+5}, 'ReceptionState.CHECKED_IN', NULL)
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+10}, 'EstimateAct.DRAW_UP', '${ADVISOR}', ${now}, NULL, '${no:RO}', ${id+8}, 'EstimateState.DRAFT', NULL)
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+11}, 'ArrivalAct.CHECK_IN', '${ADVISOR}', ${now}, 'ArrivalState.GREETED', '${no:AR}', ${id+1}, 'ArrivalState.CHECKED_IN', '${no:RO}')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+12}, 'RepairOrderAct.BEGIN', '${ADVISOR}', ${now}, NULL, '${no:RO}', ${id+6}, 'RepairOrderState.RECEIVING', NULL)
-- commit
SELECT ID, customer_no, ENERGY, engine_no, first_registered, inspected_until, insured_until, LARGE, MAKE, merged_at, merged_into, MILEAGE, MODEL, NUMBER, PLATE, store_code, VERSION, VIN FROM vehicle WHERE (NUMBER = '${vehicle}')
UPDATE vehicle SET engine_no = 'DKV031800', MILEAGE = 10006, VERSION = VERSION + 1 WHERE ((ID = ${carKey}) AND (VERSION > 0))
SELECT ID, booklet_shown, changed_at, changed_by, fuel_level, kit_fitted_at, last_act, licence_shown, MILEAGE, missing_reason, NUMBER, STATE, store_code, VALUABLES, VERSION, warning_lights FROM reception WHERE (NUMBER = '${no:RO}')
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+13}, 'ReceptionService.checkDocuments', '${ADVISOR}', '-', ${now}, '${store}', '${no:RO}')
UPDATE reception SET booklet_shown = 1, changed_at = ${now}, last_act = 'ReceptionAct.CHECK_DOCUMENTS', licence_shown = 1, MILEAGE = 10006, STATE = 'DOCUMENTED', VERSION = 2 WHERE ((ID = ${id+5}) AND (VERSION = 1))
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+14}, 'ReceptionAct.CHECK_DOCUMENTS', '${ADVISOR}', ${now}, 'ReceptionState.CHECKED_IN', '${no:RO}', ${id+5}, 'ReceptionState.DOCUMENTED', NULL)
-- commit
SELECT ID, booklet_shown, changed_at, changed_by, fuel_level, kit_fitted_at, last_act, licence_shown, MILEAGE, missing_reason, NUMBER, STATE, store_code, VALUABLES, VERSION, warning_lights FROM reception WHERE (NUMBER = '${no:RO}')
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+15}, 'ReceptionService.fitKit', '${ADVISOR}', '-', ${now}, '${store}', '${no:RO}')
UPDATE reception SET changed_at = ${now}, kit_fitted_at = ${now}, last_act = 'ReceptionAct.FIT_KIT', STATE = 'KITTED', VERSION = 3 WHERE ((ID = ${id+5}) AND (VERSION = 2))
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+16}, 'ReceptionAct.FIT_KIT', '${ADVISOR}', ${now}, 'ReceptionState.DOCUMENTED', '${no:RO}', ${id+5}, 'ReceptionState.KITTED', NULL)
-- commit
SELECT ID, booklet_shown, changed_at, changed_by, fuel_level, kit_fitted_at, last_act, licence_shown, MILEAGE, missing_reason, NUMBER, STATE, store_code, VALUABLES, VERSION, warning_lights FROM reception WHERE (NUMBER = '${no:RO}')
SELECT examined_at, NOTE, POSITION, reception_id FROM station_finding WHERE (reception_id = ${id+5})
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+17}, 'ReceptionService.examineInterior', '${ADVISOR}', '-', ${now}, '${store}', '${no:RO}')
UPDATE reception SET changed_at = ${now}, fuel_level = 5, last_act = 'ReceptionAct.EXAMINE', STATE = 'WALKING', warning_lights = '无', VERSION = 4 WHERE ((ID = ${id+5}) AND (VERSION = 3))
INSERT INTO station_finding (reception_id, examined_at, NOTE, POSITION) VALUES (${id+5}, ${now}, NULL, 'INTERIOR')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+18}, 'ReceptionAct.EXAMINE', '${ADVISOR}', ${now}, 'ReceptionState.KITTED', '${no:RO}', ${id+5}, 'ReceptionState.WALKING', 'Position.INTERIOR')
-- commit
SELECT ID, booklet_shown, changed_at, changed_by, fuel_level, kit_fitted_at, last_act, licence_shown, MILEAGE, missing_reason, NUMBER, STATE, store_code, VALUABLES, VERSION, warning_lights FROM reception WHERE (NUMBER = '${no:RO}')
SELECT examined_at, NOTE, POSITION, reception_id FROM station_finding WHERE (reception_id = ${id+5})
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+19}, 'ReceptionService.examine', '${ADVISOR}', '-', ${now}, '${store}', '${no:RO}')
UPDATE reception SET changed_at = ${now}, VERSION = 5 WHERE ((ID = ${id+5}) AND (VERSION = 4))
INSERT INTO station_finding (reception_id, examined_at, NOTE, POSITION) VALUES (${id+5}, ${now}, NULL, 'LEFT_FRONT')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+20}, 'ReceptionAct.EXAMINE', '${ADVISOR}', ${now}, 'ReceptionState.WALKING', '${no:RO}', ${id+5}, 'ReceptionState.WALKING', 'Position.LEFT_FRONT')
-- commit
SELECT ID, booklet_shown, changed_at, changed_by, fuel_level, kit_fitted_at, last_act, licence_shown, MILEAGE, missing_reason, NUMBER, STATE, store_code, VALUABLES, VERSION, warning_lights FROM reception WHERE (NUMBER = '${no:RO}')
SELECT examined_at, NOTE, POSITION, reception_id FROM station_finding WHERE (reception_id = ${id+5})
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+21}, 'ReceptionService.examine', '${ADVISOR}', '-', ${now}, '${store}', '${no:RO}')
UPDATE reception SET changed_at = ${now}, VERSION = 6 WHERE ((ID = ${id+5}) AND (VERSION = 5))
INSERT INTO station_finding (reception_id, examined_at, NOTE, POSITION) VALUES (${id+5}, ${now}, NULL, 'FRONT')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+22}, 'ReceptionAct.EXAMINE', '${ADVISOR}', ${now}, 'ReceptionState.WALKING', '${no:RO}', ${id+5}, 'ReceptionState.WALKING', 'Position.FRONT')
-- commit
SELECT ID, booklet_shown, changed_at, changed_by, fuel_level, kit_fitted_at, last_act, licence_shown, MILEAGE, missing_reason, NUMBER, STATE, store_code, VALUABLES, VERSION, warning_lights FROM reception WHERE (NUMBER = '${no:RO}')
SELECT examined_at, NOTE, POSITION, reception_id FROM station_finding WHERE (reception_id = ${id+5})
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+23}, 'ReceptionService.examine', '${ADVISOR}', '-', ${now}, '${store}', '${no:RO}')
UPDATE reception SET changed_at = ${now}, VERSION = 7 WHERE ((ID = ${id+5}) AND (VERSION = 6))
INSERT INTO station_finding (reception_id, examined_at, NOTE, POSITION) VALUES (${id+5}, ${now}, NULL, 'RIGHT_FRONT')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+24}, 'ReceptionAct.EXAMINE', '${ADVISOR}', ${now}, 'ReceptionState.WALKING', '${no:RO}', ${id+5}, 'ReceptionState.WALKING', 'Position.RIGHT_FRONT')
-- commit
SELECT ID, booklet_shown, changed_at, changed_by, fuel_level, kit_fitted_at, last_act, licence_shown, MILEAGE, missing_reason, NUMBER, STATE, store_code, VALUABLES, VERSION, warning_lights FROM reception WHERE (NUMBER = '${no:RO}')
SELECT examined_at, NOTE, POSITION, reception_id FROM station_finding WHERE (reception_id = ${id+5})
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+25}, 'ReceptionService.examine', '${ADVISOR}', '-', ${now}, '${store}', '${no:RO}')
UPDATE reception SET changed_at = ${now}, VERSION = 8 WHERE ((ID = ${id+5}) AND (VERSION = 7))
INSERT INTO station_finding (reception_id, examined_at, NOTE, POSITION) VALUES (${id+5}, ${now}, NULL, 'RIGHT_REAR')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+26}, 'ReceptionAct.EXAMINE', '${ADVISOR}', ${now}, 'ReceptionState.WALKING', '${no:RO}', ${id+5}, 'ReceptionState.WALKING', 'Position.RIGHT_REAR')
-- commit
SELECT ID, booklet_shown, changed_at, changed_by, fuel_level, kit_fitted_at, last_act, licence_shown, MILEAGE, missing_reason, NUMBER, STATE, store_code, VALUABLES, VERSION, warning_lights FROM reception WHERE (NUMBER = '${no:RO}')
SELECT examined_at, NOTE, POSITION, reception_id FROM station_finding WHERE (reception_id = ${id+5})
SELECT KIND, NOTE, POSITION, X, Y, reception_id FROM damage_mark WHERE (reception_id = ${id+5})
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+27}, 'ReceptionService.examine', '${ADVISOR}', '-', ${now}, '${store}', '${no:RO}')
UPDATE reception SET changed_at = ${now}, VERSION = 9 WHERE ((ID = ${id+5}) AND (VERSION = 8))
INSERT INTO damage_mark (reception_id, KIND, NOTE, POSITION, X, Y) VALUES (${id+5}, 'SCRATCH', NULL, 'REAR', 20, 30)
INSERT INTO station_finding (reception_id, examined_at, NOTE, POSITION) VALUES (${id+5}, ${now}, NULL, 'REAR')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+28}, 'ReceptionAct.EXAMINE', '${ADVISOR}', ${now}, 'ReceptionState.WALKING', '${no:RO}', ${id+5}, 'ReceptionState.WALKING', 'Position.REAR')
-- commit
SELECT ID, booklet_shown, changed_at, changed_by, fuel_level, kit_fitted_at, last_act, licence_shown, MILEAGE, missing_reason, NUMBER, STATE, store_code, VALUABLES, VERSION, warning_lights FROM reception WHERE (NUMBER = '${no:RO}')
SELECT examined_at, NOTE, POSITION, reception_id FROM station_finding WHERE (reception_id = ${id+5})
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+29}, 'ReceptionService.examine', '${ADVISOR}', '-', ${now}, '${store}', '${no:RO}')
UPDATE reception SET changed_at = ${now}, last_act = 'ReceptionAct.END_WALKAROUND', STATE = 'WALKED', VERSION = 10 WHERE ((ID = ${id+5}) AND (VERSION = 9))
INSERT INTO station_finding (reception_id, examined_at, NOTE, POSITION) VALUES (${id+5}, ${now}, NULL, 'LEFT_REAR')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+30}, 'ReceptionAct.END_WALKAROUND', '${ADVISOR}', ${now}, 'ReceptionState.WALKING', '${no:RO}', ${id+5}, 'ReceptionState.WALKED', NULL)
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+31}, 'ReceptionAct.EXAMINE', '${ADVISOR}', ${now}, 'ReceptionState.WALKING', '${no:RO}', ${id+5}, 'ReceptionState.WALKING', 'Position.LEFT_REAR')
-- commit
SELECT ID, booklet_shown, changed_at, changed_by, fuel_level, kit_fitted_at, last_act, licence_shown, MILEAGE, missing_reason, NUMBER, STATE, store_code, VALUABLES, VERSION, warning_lights FROM reception WHERE (NUMBER = '${no:RO}')
UPDATE reception SET changed_at = ${now}, last_act = 'ReceptionAct.REMIND_VALUABLES', STATE = 'FINISHED', VALUABLES = '无贵重物品', VERSION = 11 WHERE ((ID = ${id+5}) AND (VERSION = 10))
SELECT ID, ADVISOR, appointment_no, changed_at, changed_by, COMPLAINT, last_act, MILEAGE, NUMBER, reception_finished, STATE, store_code, VERSION, contact_phone, estimate_version, key_tag, signed_total, signed_version, STAY, check_raised_at, checked_at, first_promise, promised_at, BAY, INSPECTOR, REWORKS, TECHNICIAN, waits_for_parts, BRINGER, customer_name, customer_no, PHONE, PLATE, VEHICLE, vehicle_no FROM repair_order WHERE (NUMBER = '${no:RO}')
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+32}, 'ReceptionService.remindValuables', '${ADVISOR}', '-', ${now}, '${store}', '${no:RO}')
UPDATE repair_order SET changed_at = ${now}, last_act = 'RepairOrderAct.RECEIVE', MILEAGE = 10006, reception_finished = 1, VERSION = 2 WHERE ((ID = ${id+6}) AND (VERSION = 1))
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+33}, 'RepairOrderAct.RECEIVE', '${ADVISOR}', ${now}, 'RepairOrderState.RECEIVING', '${no:RO}', ${id+6}, 'RepairOrderState.RECEIVING', NULL)
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+34}, 'ReceptionAct.REMIND_VALUABLES', '${ADVISOR}', ${now}, 'ReceptionState.WALKED', '${no:RO}', ${id+5}, 'ReceptionState.FINISHED', '无贵重物品')
-- commit
SELECT ID, changed_at, changed_by, last_act, NUMBER, ready_at, STATE, store_code, told_at, vehicle_no, VERSION, version_no FROM estimate WHERE (NUMBER = '${no:RO}')
SELECT ID, customer_no, ENERGY, engine_no, first_registered, inspected_until, insured_until, LARGE, MAKE, merged_at, merged_into, MILEAGE, MODEL, NUMBER, PLATE, store_code, VERSION, VIN FROM vehicle WHERE (NUMBER = '${vehicle}')
SELECT ID, PAYER, store_code, TRADE, ACTIVE, AMOUNT, valid_from, valid_until FROM labour_rate WHERE ((((store_code = '${store}') AND (ACTIVE = 1)) AND (valid_from <= ${today})) AND ((valid_until IS NULL) OR (valid_until >= ${today})))
SELECT ID, part_code, PAYER, store_code, ACTIVE, AMOUNT, valid_from, valid_until FROM part_price WHERE (((((part_code IN ('06L-115-562-B','G-052-577-M2','N-908-132-02')) AND (store_code IN ('${store}','*'))) AND (ACTIVE = 1)) AND (valid_from <= ${today})) AND ((valid_until IS NULL) OR (valid_until >= ${today})))
SELECT DIFFICULTY, LABOUR, line_no, menu_code, MINUTES, NAME, operation_code, PAYER, RATE, TRADE, list_labour, discount_percent, discount_reason, estimate_id FROM estimate_line WHERE (estimate_id = ${id+8})
SELECT line_no, list_price, NAME, part_code, PRICE, QUANTITY, estimate_id FROM estimate_part WHERE (estimate_id = ${id+8})
UPDATE estimate SET changed_at = ${now}, last_act = 'EstimateAct.CHANGE', VERSION = 2 WHERE ((ID = ${id+8}) AND (VERSION = 1))
INSERT INTO estimate_line (estimate_id, DIFFICULTY, LABOUR, line_no, menu_code, MINUTES, NAME, operation_code, PAYER, RATE, TRADE, list_labour, discount_percent, discount_reason) VALUES (${id+8}, 1, 130.00, 1, NULL, 30, '更换机油机滤', 'MT-0010', 'CUSTOMER', 260.00, 'MAINTENANCE', NULL, NULL, NULL)
INSERT INTO estimate_part (estimate_id, line_no, list_price, NAME, part_code, PRICE, QUANTITY) VALUES (${id+8}, 1, NULL, '机油滤清器 EA888', '06L-115-562-B', 68.00, 1)
INSERT INTO estimate_part (estimate_id, line_no, list_price, NAME, part_code, PRICE, QUANTITY) VALUES (${id+8}, 1, NULL, '全合成机油 0W-20 (1升)', 'G-052-577-M2', 98.00, 5)
INSERT INTO estimate_part (estimate_id, line_no, list_price, NAME, part_code, PRICE, QUANTITY) VALUES (${id+8}, 1, NULL, '放油螺栓带密封垫', 'N-908-132-02', 12.00, 1)
SELECT ID, ADVISOR, appointment_no, changed_at, changed_by, COMPLAINT, last_act, MILEAGE, NUMBER, reception_finished, STATE, store_code, VERSION, contact_phone, estimate_version, key_tag, signed_total, signed_version, STAY, check_raised_at, checked_at, first_promise, promised_at, BAY, INSPECTOR, REWORKS, TECHNICIAN, waits_for_parts, BRINGER, customer_name, customer_no, PHONE, PLATE, VEHICLE, vehicle_no FROM repair_order WHERE (NUMBER = '${no:RO}')
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+35}, 'EstimateService.add', '${ADVISOR}', '-', ${now}, '${store}', '${no:RO}')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+36}, 'EstimateAct.CHANGE', '${ADVISOR}', ${now}, 'EstimateState.DRAFT', '${no:RO}', ${id+8}, 'EstimateState.DRAFT', '+ 更换机油机滤')
-- commit
SELECT ID, changed_at, changed_by, last_act, NUMBER, ready_at, STATE, store_code, told_at, vehicle_no, VERSION, version_no FROM estimate WHERE (NUMBER = '${no:RO}')
SELECT ID, customer_no, ENERGY, engine_no, first_registered, inspected_until, insured_until, LARGE, MAKE, merged_at, merged_into, MILEAGE, MODEL, NUMBER, PLATE, store_code, VERSION, VIN FROM vehicle WHERE (NUMBER = '${vehicle}')
SELECT ID, PAYER, store_code, TRADE, ACTIVE, AMOUNT, valid_from, valid_until FROM labour_rate WHERE ((((store_code = '${store}') AND (ACTIVE = 1)) AND (valid_from <= ${today})) AND ((valid_until IS NULL) OR (valid_until >= ${today})))
SELECT ID, part_code, PAYER, store_code, ACTIVE, AMOUNT, valid_from, valid_until FROM part_price WHERE (((((part_code IN ('B-000-750-M3')) AND (store_code IN ('${store}','*'))) AND (ACTIVE = 1)) AND (valid_from <= ${today})) AND ((valid_until IS NULL) OR (valid_until >= ${today})))
SELECT DIFFICULTY, LABOUR, line_no, menu_code, MINUTES, NAME, operation_code, PAYER, RATE, TRADE, list_labour, discount_percent, discount_reason, estimate_id FROM estimate_line WHERE (estimate_id = ${id+8})
SELECT line_no, list_price, NAME, part_code, PRICE, QUANTITY, estimate_id FROM estimate_part WHERE (estimate_id = ${id+8})
UPDATE estimate SET changed_at = ${now}, VERSION = 3 WHERE ((ID = ${id+8}) AND (VERSION = 2))
INSERT INTO estimate_line (estimate_id, DIFFICULTY, LABOUR, line_no, menu_code, MINUTES, NAME, operation_code, PAYER, RATE, TRADE, list_labour, discount_percent, discount_reason) VALUES (${id+8}, 2, 190.67, 2, NULL, 40, '更换制动液', 'MT-0080', 'CUSTOMER', 260.00, 'MAINTENANCE', NULL, NULL, NULL)
INSERT INTO estimate_part (estimate_id, line_no, list_price, NAME, part_code, PRICE, QUANTITY) VALUES (${id+8}, 2, NULL, '制动液 DOT4 (1升)', 'B-000-750-M3', 118.00, 1)
SELECT ID, ADVISOR, appointment_no, changed_at, changed_by, COMPLAINT, last_act, MILEAGE, NUMBER, reception_finished, STATE, store_code, VERSION, contact_phone, estimate_version, key_tag, signed_total, signed_version, STAY, check_raised_at, checked_at, first_promise, promised_at, BAY, INSPECTOR, REWORKS, TECHNICIAN, waits_for_parts, BRINGER, customer_name, customer_no, PHONE, PLATE, VEHICLE, vehicle_no FROM repair_order WHERE (NUMBER = '${no:RO}')
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+37}, 'EstimateService.add', '${ADVISOR}', '-', ${now}, '${store}', '${no:RO}')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+38}, 'EstimateAct.CHANGE', '${ADVISOR}', ${now}, 'EstimateState.DRAFT', '${no:RO}', ${id+8}, 'EstimateState.DRAFT', '+ 更换制动液')
-- commit
SELECT ID, changed_at, changed_by, last_act, NUMBER, ready_at, STATE, store_code, told_at, vehicle_no, VERSION, version_no FROM estimate WHERE (NUMBER = '${no:RO}')
SELECT DIFFICULTY, LABOUR, line_no, menu_code, MINUTES, NAME, operation_code, PAYER, RATE, TRADE, list_labour, discount_percent, discount_reason, estimate_id FROM estimate_line WHERE (estimate_id = ${id+8})
SELECT line_no, list_price, NAME, part_code, PRICE, QUANTITY, estimate_id FROM estimate_part WHERE (estimate_id = ${id+8})
UPDATE estimate SET changed_at = ${now}, last_act = 'EstimateAct.TELL', ready_at = ${now}, told_at = ${now}, VERSION = 4 WHERE ((ID = ${id+8}) AND (VERSION = 3))
SELECT ID, ADVISOR, appointment_no, changed_at, changed_by, COMPLAINT, last_act, MILEAGE, NUMBER, reception_finished, STATE, store_code, VERSION, contact_phone, estimate_version, key_tag, signed_total, signed_version, STAY, check_raised_at, checked_at, first_promise, promised_at, BAY, INSPECTOR, REWORKS, TECHNICIAN, waits_for_parts, BRINGER, customer_name, customer_no, PHONE, PLATE, VEHICLE, vehicle_no FROM repair_order WHERE (NUMBER = '${no:RO}')
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+39}, 'EstimateService.tell', '${ADVISOR}', '-', ${now}, '${store}', '${no:RO}')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+40}, 'EstimateAct.TELL', '${ADVISOR}', ${now}, 'EstimateState.DRAFT', '${no:RO}', ${id+8}, 'EstimateState.DRAFT', '1008.67')
-- commit
SELECT ID, changed_at, changed_by, last_act, NUMBER, ready_at, STATE, store_code, told_at, vehicle_no, VERSION, version_no FROM estimate WHERE (NUMBER = '${no:RO}')
SELECT DIFFICULTY, LABOUR, line_no, menu_code, MINUTES, NAME, operation_code, PAYER, RATE, TRADE, list_labour, discount_percent, discount_reason, estimate_id FROM estimate_line WHERE (estimate_id = ${id+8})
SELECT line_no, list_price, NAME, part_code, PRICE, QUANTITY, estimate_id FROM estimate_part WHERE (estimate_id = ${id+8})
SELECT CONTENT, HASH, SIGNATURE, signed_at, TOTAL, version_no, estimate_id FROM estimate_signature WHERE (estimate_id = ${id+8})
UPDATE estimate SET changed_at = ${now}, last_act = 'EstimateAct.SIGN', STATE = 'SIGNED', VERSION = 5 WHERE ((ID = ${id+8}) AND (VERSION = 4))
INSERT INTO estimate_signature (estimate_id, CONTENT, HASH, SIGNATURE, signed_at, TOTAL, version_no) VALUES (${id+8}, '${no:RO}\nv1\n1|MT-0010|更换机油机滤|130.00|CUSTOMER\n2|MT-0080|更换制动液|190.67|CUSTOMER\n1|06L-115-562-B|1|68.00\n1|G-052-577-M2|5|98.00\n1|N-908-132-02|1|12.00\n2|B-000-750-M3|1|118.00\n1008.67\n1008.67\n${instant}', '10336f4d032c375d5e8c0c7b8c5e8eb2cb7af7c04c483a2b8d0695be1ecc3ead', '{\"lines\":[[[20,20],[80,50]]]}', ${now}, 1008.67, 1)
SELECT ID, ADVISOR, appointment_no, changed_at, changed_by, COMPLAINT, last_act, MILEAGE, NUMBER, reception_finished, STATE, store_code, VERSION, contact_phone, estimate_version, key_tag, signed_total, signed_version, STAY, check_raised_at, checked_at, first_promise, promised_at, BAY, INSPECTOR, REWORKS, TECHNICIAN, waits_for_parts, BRINGER, customer_name, customer_no, PHONE, PLATE, VEHICLE, vehicle_no FROM repair_order WHERE (NUMBER = '${no:RO}')
SELECT DIFFICULTY, LABOUR, line_no, menu_code, MINUTES, NAME, operation_code, PAYER, RATE, TRADE, list_labour, discount_percent, discount_reason, repair_order_id FROM repair_order_line WHERE (repair_order_id = ${id+6})
SELECT line_no, list_price, NAME, part_code, PRICE, QUANTITY, repair_order_id FROM repair_order_part WHERE (repair_order_id = ${id+6})
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+41}, 'EstimateService.sign', '${ADVISOR}', '-', ${now}, '${store}', '${no:RO}')
UPDATE repair_order SET changed_at = ${now}, last_act = 'RepairOrderAct.AGREE', STATE = 'AGREED', signed_total = 1008.67, signed_version = 1, check_raised_at = NULL, checked_at = NULL, first_promise = ${now}, promised_at = ${now}, VERSION = 3 WHERE ((ID = ${id+6}) AND (VERSION = 2))
INSERT INTO repair_order_line (repair_order_id, DIFFICULTY, LABOUR, line_no, menu_code, MINUTES, NAME, operation_code, PAYER, RATE, TRADE, list_labour, discount_percent, discount_reason) VALUES (${id+6}, 1, 130.00, 1, NULL, 30, '更换机油机滤', 'MT-0010', 'CUSTOMER', 260.00, 'MAINTENANCE', NULL, NULL, NULL)
INSERT INTO repair_order_line (repair_order_id, DIFFICULTY, LABOUR, line_no, menu_code, MINUTES, NAME, operation_code, PAYER, RATE, TRADE, list_labour, discount_percent, discount_reason) VALUES (${id+6}, 2, 190.67, 2, NULL, 40, '更换制动液', 'MT-0080', 'CUSTOMER', 260.00, 'MAINTENANCE', NULL, NULL, NULL)
INSERT INTO repair_order_part (repair_order_id, line_no, list_price, NAME, part_code, PRICE, QUANTITY) VALUES (${id+6}, 1, NULL, '机油滤清器 EA888', '06L-115-562-B', 68.00, 1)
INSERT INTO repair_order_part (repair_order_id, line_no, list_price, NAME, part_code, PRICE, QUANTITY) VALUES (${id+6}, 1, NULL, '全合成机油 0W-20 (1升)', 'G-052-577-M2', 98.00, 5)
INSERT INTO repair_order_part (repair_order_id, line_no, list_price, NAME, part_code, PRICE, QUANTITY) VALUES (${id+6}, 1, NULL, '放油螺栓带密封垫', 'N-908-132-02', 12.00, 1)
INSERT INTO repair_order_part (repair_order_id, line_no, list_price, NAME, part_code, PRICE, QUANTITY) VALUES (${id+6}, 2, NULL, '制动液 DOT4 (1升)', 'B-000-750-M3', 118.00, 1)
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+42}, 'RepairOrderAct.AGREE', '${ADVISOR}', ${now}, 'RepairOrderState.RECEIVING', '${no:RO}', ${id+6}, 'RepairOrderState.AGREED', 'v1')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+43}, 'EstimateAct.SIGN', '${ADVISOR}', ${now}, 'EstimateState.DRAFT', '${no:RO}', ${id+8}, 'EstimateState.SIGNED', 'v1')
-- commit
SELECT ID, ADVISOR, appointment_no, changed_at, changed_by, COMPLAINT, last_act, MILEAGE, NUMBER, reception_finished, STATE, store_code, VERSION, contact_phone, estimate_version, key_tag, signed_total, signed_version, STAY, check_raised_at, checked_at, first_promise, promised_at, BAY, INSPECTOR, REWORKS, TECHNICIAN, waits_for_parts, BRINGER, customer_name, customer_no, PHONE, PLATE, VEHICLE, vehicle_no FROM repair_order WHERE (NUMBER = '${no:RO}')
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+44}, 'RepairOrderService.chooseStay', '${ADVISOR}', '-', ${now}, '${store}', '${no:RO}')
UPDATE repair_order SET changed_at = ${now}, last_act = 'RepairOrderAct.CHOOSE_STAY', contact_phone = '${phone}', STAY = 'WAITING', VERSION = 4 WHERE ((ID = ${id+6}) AND (VERSION = 3))
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+45}, 'RepairOrderAct.CHOOSE_STAY', '${ADVISOR}', ${now}, 'RepairOrderState.AGREED', '${no:RO}', ${id+6}, 'RepairOrderState.AGREED', 'Stay.WAITING')
-- commit
SELECT ID, ADVISOR, appointment_no, changed_at, changed_by, COMPLAINT, last_act, MILEAGE, NUMBER, reception_finished, STATE, store_code, VERSION, contact_phone, estimate_version, key_tag, signed_total, signed_version, STAY, check_raised_at, checked_at, first_promise, promised_at, BAY, INSPECTOR, REWORKS, TECHNICIAN, waits_for_parts, BRINGER, customer_name, customer_no, PHONE, PLATE, VEHICLE, vehicle_no FROM repair_order WHERE (NUMBER = '${no:RO}')
SELECT ID, ADVISOR, appointment_no, changed_at, changed_by, COMPLAINT, last_act, MILEAGE, NUMBER, reception_finished, STATE, store_code, VERSION, contact_phone, estimate_version, key_tag, signed_total, signed_version, STAY, check_raised_at, checked_at, first_promise, promised_at, BAY, INSPECTOR, REWORKS, TECHNICIAN, waits_for_parts, BRINGER, customer_name, customer_no, PHONE, PLATE, VEHICLE, vehicle_no FROM repair_order WHERE (((store_code = '${store}') AND (STATE NOT IN ('CLOSED','CANCELLED'))) AND (key_tag = 'K0')) ORDER BY ID
SELECT DIFFICULTY, LABOUR, line_no, menu_code, MINUTES, NAME, operation_code, PAYER, RATE, TRADE, list_labour, discount_percent, discount_reason, repair_order_id FROM repair_order_line WHERE (repair_order_id = ${id+6})
SELECT line_no, list_price, NAME, part_code, PRICE, QUANTITY, repair_order_id FROM repair_order_part WHERE (repair_order_id = ${id+6})
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+46}, 'RepairOrderService.release', '${ADVISOR}', '-', ${now}, '${store}', '${no:RO}')
INSERT INTO hand_off (ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE) VALUES (${id+47}, 'FRONT_DESK', '${uuid:0}', ${now}, '${no:RO}', '{\"advisor\":\"${ADVISOR}\",\"by\":\"${ADVISOR}\",\"customerName\":\"李建国\",\"keyTag\":\"K0\",\"lines\":[{\"difficulty\":1,\"labour\":130.00,\"lineNo\":1,\"minutes\":30,\"name\":\"更换机油机滤\",\"operationCode\":\"MT-0010\",\"parts\":[{\"name\":\"机油滤清器 EA888\",\"partCode\":\"06L-115-562-B\",\"price\":68.00,\"quantity\":1},{\"name\":\"全合成机油 0W-20 (1升)\",\"partCode\":\"G-052-577-M2\",\"price\":98.00,\"quantity\":5},{\"name\":\"放油螺栓带密封垫\",\"partCode\":\"N-908-132-02\",\"price\":12.00,\"quantity\":1}],\"payer\":\"CUSTOMER\",\"rate\":260.00,\"trade\":\"MAINTENANCE\"},{\"difficulty\":2,\"labour\":190.67,\"lineNo\":2,\"minutes\":40,\"name\":\"更换制动液\",\"operationCode\":\"MT-0080\",\"parts\":[{\"name\":\"制动液 DOT4 (1升)\",\"partCode\":\"B-000-750-M3\",\"price\":118.00,\"quantity\":1}],\"payer\":\"CUSTOMER\",\"rate\":260.00,\"trade\":\"MAINTENANCE\"}],\"messageId\":\"${uuid:0}\",\"occurredAt\":\"${instant}\",\"plate\":\"${plate}\",\"promisedAt\":\"${instant}\",\"repairOrderNo\":\"${no:RO}\",\"stay\":\"WAITING\",\"storeCode\":\"${store}\",\"vehicle\":\"途观L\"}', '${ADVISOR}', NULL, NULL, NULL, NULL, 'POSTED', '${store}', 'WORKSHOP', 'RepairReleased')
UPDATE repair_order SET changed_at = ${now}, last_act = 'RepairOrderAct.RELEASE', STATE = 'RELEASED', key_tag = 'K0', VERSION = 5 WHERE ((ID = ${id+6}) AND (VERSION = 4))
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+48}, 'RepairOrderAct.RELEASE', '${ADVISOR}', ${now}, 'RepairOrderState.AGREED', '${no:RO}', ${id+6}, 'RepairOrderState.RELEASED', 'K0')
-- commit
select id from relay_turn for update
select * from hand_off where state = 'POSTED' order by occurred_at, id limit 200 for update skip locked
UPDATE hand_off SET STATE = 'SENT', sent_at = ${now} WHERE (ID = ${id+47})
-- commit
SELECT ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE FROM hand_off WHERE ((message_id = '${uuid:0}') AND (to_desk = 'WORKSHOP')) FOR UPDATE
SELECT ID AS a1 FROM hand_off WHERE ((((order_no = '${no:RO}') AND (to_desk = 'WORKSHOP')) AND (STATE IN ('POSTED', 'SENT'))) AND ((occurred_at < ${now}) OR ((occurred_at = ${now}) AND (ID < ${id+47})))) LIMIT 0, 1
insert ignore into inbox (message_id, consumer, taken_at) values ('${uuid:0}', 'WORKSHOP', ${now})
UPDATE hand_off SET STATE = 'TAKEN', settled_at = ${now} WHERE (ID = ${id+47})
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+49}, 'TicketAct.RECEIVE', '${ADVISOR}', ${now}, NULL, '${no:RO}', ${id+50}, 'TicketState.WAITING', NULL)
INSERT INTO work_ticket (ID, BAY, changed_at, changed_by, last_act, NUMBER, promised_at, released_at, REWORKS, STATE, store_code, TECHNICIAN, VERSION, ADVISOR, appointment_no, customer_name, first_promised_at, key_tag, PLATE, STAY, VEHICLE) VALUES (${id+50}, NULL, ${now}, '${ADVISOR}', 'TicketAct.RECEIVE', '${no:RO}', ${now}, ${now}, 0, 'WAITING', '${store}', NULL, 1, '${ADVISOR}', NULL, '李建国', ${now}, 'K0', '${plate}', 'WAITING', '途观L')
INSERT INTO ticket_part (ticket_id, line_no, NAME, part_code, PRICE, QUANTITY) VALUES (${id+50}, 1, '机油滤清器 EA888', '06L-115-562-B', 68.00, 1)
INSERT INTO ticket_part (ticket_id, line_no, NAME, part_code, PRICE, QUANTITY) VALUES (${id+50}, 1, '全合成机油 0W-20 (1升)', 'G-052-577-M2', 98.00, 5)
INSERT INTO ticket_part (ticket_id, line_no, NAME, part_code, PRICE, QUANTITY) VALUES (${id+50}, 1, '放油螺栓带密封垫', 'N-908-132-02', 12.00, 1)
INSERT INTO ticket_part (ticket_id, line_no, NAME, part_code, PRICE, QUANTITY) VALUES (${id+50}, 2, '制动液 DOT4 (1升)', 'B-000-750-M3', 118.00, 1)
INSERT INTO ticket_line (ticket_id, ID, clock_forgotten, clocked_seconds, DIFFICULTY, HELD, line_no, MINUTES, NAME, NOTE, operation_code, started_at, STATE, TRADE) VALUES (${id+50}, ${id+51}, 0, 0, 1, 0, 1, 30, '更换机油机滤', NULL, 'MT-0010', NULL, 'OPEN', 'MAINTENANCE')
INSERT INTO ticket_line (ticket_id, ID, clock_forgotten, clocked_seconds, DIFFICULTY, HELD, line_no, MINUTES, NAME, NOTE, operation_code, started_at, STATE, TRADE) VALUES (${id+50}, ${id+52}, 0, 0, 2, 0, 2, 40, '更换制动液', NULL, 'MT-0080', NULL, 'OPEN', 'MAINTENANCE')
-- commit
SELECT ID, BAY, changed_at, changed_by, last_act, NUMBER, promised_at, released_at, REWORKS, STATE, store_code, TECHNICIAN, VERSION, ADVISOR, appointment_no, customer_name, first_promised_at, key_tag, PLATE, STAY, VEHICLE FROM work_ticket WHERE (NUMBER = '${no:RO}')
SELECT ID, ended_at, line_no, started_at, TECHNICIAN FROM clock_entry WHERE (ticket_id = ${id+50})
SELECT t0.TECHNICIAN, SUM(t1.MINUTES) FROM work_ticket t0, ticket_line t1 WHERE (((((t0.store_code = '${store}') AND (t0.STATE IN ('ASSIGNED','WORKING'))) AND (t0.TECHNICIAN IS NOT NULL)) AND (t1.STATE NOT IN ('DONE','EXPLAINED'))) AND (t1.ticket_id = t0.ID)) GROUP BY t0.TECHNICIAN
SELECT DISTINCT t1.ID, t1.ACCESS, t1.ACTIVE, t1.EXTENSION, t1.LOCALE, t1.LOGIN, t1.must_choose, t1.NAME, t1.name_en, t1.password_hash, t1.PHONE, t1.pin_hash, t1.VERSION FROM staff_role t0, staff t1 WHERE ((((t1.ACTIVE = 1) AND (t0.store_code = '${store}')) AND (t0.ROLE = 'TECHNICIAN')) AND (t0.staff_login = t1.LOGIN)) ORDER BY t1.LOGIN
SELECT ID, ACTIVE, CODE, KIND, store_code FROM bay WHERE (store_code = '${store}') ORDER BY ID
SELECT DISTINCT BAY FROM work_ticket WHERE ((((store_code = '${store}') AND (STATE IN ('ASSIGNED','WORKING'))) AND (BAY IS NOT NULL)) AND (NUMBER <> '${no:RO}'))
SELECT ID, clock_forgotten, clocked_seconds, DIFFICULTY, HELD, line_no, MINUTES, NAME, NOTE, operation_code, started_at, STATE, TRADE FROM ticket_line WHERE (ticket_id = ${id+50}) ORDER BY line_no ASC
SELECT LEVEL, TRADE, staff_login FROM staff_skill WHERE (staff_login = '${TECHNICIAN}')
INSERT INTO hand_off (ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE) VALUES (${id+53}, 'WORKSHOP', '${uuid:1}', ${now}, '${no:RO}', '{\"bay\":\"${bay}\",\"by\":\"${CONTROLLER}\",\"messageId\":\"${uuid:1}\",\"occurredAt\":\"${instant}\",\"repairOrderNo\":\"${no:RO}\",\"storeCode\":\"${store}\",\"technician\":\"${TECHNICIAN}\"}', '${CONTROLLER}', NULL, NULL, NULL, NULL, 'POSTED', '${store}', 'FRONT_DESK', 'TechnicianAssigned')
UPDATE work_ticket SET BAY = '${bay}', changed_at = ${now}, changed_by = '${CONTROLLER}', last_act = 'TicketAct.ASSIGN', STATE = 'ASSIGNED', TECHNICIAN = '${TECHNICIAN}', VERSION = 2 WHERE ((ID = ${id+50}) AND (VERSION = 1))
select login from staff where login = '${TECHNICIAN}' and active lock in share mode
select role
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+54}, 'WorkTicketService.assign', '${CONTROLLER}', '-', ${now}, '${store}', '${no:RO}')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+55}, 'TicketAct.ASSIGN', '${CONTROLLER}', ${now}, 'TicketState.WAITING', '${no:RO}', ${id+50}, 'TicketState.ASSIGNED', '${TECHNICIAN} · ${bay}')
-- commit
select id from relay_turn for update
select * from hand_off where state = 'POSTED' order by occurred_at, id limit 200 for update skip locked
UPDATE hand_off SET STATE = 'SENT', sent_at = ${now} WHERE (ID = ${id+53})
-- commit
select login from staff where login = '${TECHNICIAN}' for update
SELECT ID, BAY, changed_at, changed_by, last_act, NUMBER, promised_at, released_at, REWORKS, STATE, store_code, TECHNICIAN, VERSION, ADVISOR, appointment_no, customer_name, first_promised_at, key_tag, PLATE, STAY, VEHICLE FROM work_ticket WHERE (NUMBER = '${no:RO}')
SELECT t1.ID, t1.BAY, t1.changed_at, t1.changed_by, t1.last_act, t1.NUMBER, t1.promised_at, t1.released_at, t1.REWORKS, t1.STATE, t1.store_code, t1.TECHNICIAN, t1.VERSION, t1.ADVISOR, t1.appointment_no, t1.customer_name, t1.first_promised_at, t1.key_tag, t1.PLATE, t1.STAY, t1.VEHICLE FROM clock_entry t0, work_ticket t1 WHERE (((t0.TECHNICIAN = '${TECHNICIAN}') AND (t0.ended_at IS NULL)) AND (t0.ticket_id = t1.ID))
SELECT ID, clock_forgotten, clocked_seconds, DIFFICULTY, HELD, line_no, MINUTES, NAME, NOTE, operation_code, started_at, STATE, TRADE FROM ticket_line WHERE (ticket_id = ${id+50}) ORDER BY line_no ASC
SELECT ID, ended_at, line_no, started_at, TECHNICIAN FROM clock_entry WHERE (ticket_id = ${id+50})
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+56}, 'JobService.start', '${TECHNICIAN}', '-', ${now}, '${store}', '${no:RO}')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+57}, 'TicketAct.START', '${TECHNICIAN}', ${now}, 'TicketState.ASSIGNED', '${no:RO}', ${id+50}, 'TicketState.WORKING', '1')
UPDATE work_ticket SET changed_at = ${now}, changed_by = '${TECHNICIAN}', last_act = 'TicketAct.START', STATE = 'WORKING', VERSION = 3 WHERE ((ID = ${id+50}) AND (VERSION = 2))
INSERT INTO clock_entry (ticket_id, ID, ended_at, line_no, started_at, TECHNICIAN) VALUES (${id+50}, ${id+58}, NULL, 1, ${now}, '${TECHNICIAN}')
UPDATE ticket_line SET STATE = 'RUNNING', started_at = ${now} WHERE (ID = ${id+51})
-- commit
SELECT ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE FROM hand_off WHERE ((message_id = '${uuid:1}') AND (to_desk = 'FRONT_DESK')) FOR UPDATE
SELECT ID AS a1 FROM hand_off WHERE ((((order_no = '${no:RO}') AND (to_desk = 'FRONT_DESK')) AND (STATE IN ('POSTED', 'SENT'))) AND ((occurred_at < ${now}) OR ((occurred_at = ${now}) AND (ID < ${id+53})))) LIMIT 0, 1
insert ignore into inbox (message_id, consumer, taken_at) values ('${uuid:1}', 'FRONT_DESK', ${now})
SELECT ID, ADVISOR, appointment_no, changed_at, changed_by, COMPLAINT, last_act, MILEAGE, NUMBER, reception_finished, STATE, store_code, VERSION, contact_phone, estimate_version, key_tag, signed_total, signed_version, STAY, check_raised_at, checked_at, first_promise, promised_at, BAY, INSPECTOR, REWORKS, TECHNICIAN, waits_for_parts, BRINGER, customer_name, customer_no, PHONE, PLATE, VEHICLE, vehicle_no FROM repair_order WHERE (NUMBER = '${no:RO}')
UPDATE hand_off SET STATE = 'TAKEN', settled_at = ${now} WHERE (ID = ${id+53})
UPDATE repair_order SET changed_at = ${now}, changed_by = '${CONTROLLER}', last_act = 'RepairOrderAct.ASSIGN', STATE = 'IN_REPAIR', BAY = '${bay}', TECHNICIAN = '${TECHNICIAN}', VERSION = 6 WHERE ((ID = ${id+6}) AND (VERSION = 5))
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+59}, 'RepairOrderAct.ASSIGN', '${CONTROLLER}', ${now}, 'RepairOrderState.RELEASED', '${no:RO}', ${id+6}, 'RepairOrderState.IN_REPAIR', '${TECHNICIAN} · ${bay}')
-- commit
SELECT ID, BAY, changed_at, changed_by, last_act, NUMBER, promised_at, released_at, REWORKS, STATE, store_code, TECHNICIAN, VERSION, ADVISOR, appointment_no, customer_name, first_promised_at, key_tag, PLATE, STAY, VEHICLE FROM work_ticket WHERE (NUMBER = '${no:RO}')
SELECT t0.line_no, t0.part_code, SUM(t0.ASKED) FROM asked_part t0, asked_parts t1 WHERE ((t1.repair_order_no = '${no:RO}') AND (t0.asked_parts_id = t1.ID)) GROUP BY t0.line_no, t0.part_code
SELECT ID, clock_forgotten, clocked_seconds, DIFFICULTY, HELD, line_no, MINUTES, NAME, NOTE, operation_code, started_at, STATE, TRADE FROM ticket_line WHERE (ticket_id = ${id+50}) ORDER BY line_no ASC
SELECT line_no, NAME, part_code, PRICE, QUANTITY, ticket_id FROM ticket_part WHERE (ticket_id = ${id+50})
insert into number_series values ('PR', '${store}', ${today}, 1) on duplicate key update last = last + 1 returning last
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+60}, 'RequestService.ask', '${TECHNICIAN}', '-', ${now}, '${store}', '${no:RO}')
INSERT INTO hand_off (ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE) VALUES (${id+61}, 'WORKSHOP', '${uuid:2}', ${now}, '${no:RO}', '{\"by\":\"${TECHNICIAN}\",\"items\":[{\"lineNo\":1,\"name\":\"机油滤清器 EA888\",\"partCode\":\"06L-115-562-B\",\"price\":68.00,\"quantity\":1},{\"lineNo\":1,\"name\":\"全合成机油 0W-20 (1升)\",\"partCode\":\"G-052-577-M2\",\"price\":98.00,\"quantity\":5},{\"lineNo\":1,\"name\":\"放油螺栓带密封垫\",\"partCode\":\"N-908-132-02\",\"price\":12.00,\"quantity\":1},{\"lineNo\":2,\"name\":\"制动液 DOT4 (1升)\",\"partCode\":\"B-000-750-M3\",\"price\":118.00,\"quantity\":1}],\"messageId\":\"${uuid:2}\",\"occurredAt\":\"${instant}\",\"plate\":\"${plate}\",\"repairOrderNo\":\"${no:RO}\",\"requisitionNo\":\"${no:PR}\",\"storeCode\":\"${store}\",\"technician\":\"${TECHNICIAN}\"}', '${TECHNICIAN}', NULL, NULL, NULL, NULL, 'POSTED', '${store}', 'FRONT_DESK', 'PartsRequested')
INSERT INTO hand_off (ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE) VALUES (${id+62}, 'WORKSHOP', '${uuid:2}', ${now}, '${no:RO}', '{\"by\":\"${TECHNICIAN}\",\"items\":[{\"lineNo\":1,\"name\":\"机油滤清器 EA888\",\"partCode\":\"06L-115-562-B\",\"price\":68.00,\"quantity\":1},{\"lineNo\":1,\"name\":\"全合成机油 0W-20 (1升)\",\"partCode\":\"G-052-577-M2\",\"price\":98.00,\"quantity\":5},{\"lineNo\":1,\"name\":\"放油螺栓带密封垫\",\"partCode\":\"N-908-132-02\",\"price\":12.00,\"quantity\":1},{\"lineNo\":2,\"name\":\"制动液 DOT4 (1升)\",\"partCode\":\"B-000-750-M3\",\"price\":118.00,\"quantity\":1}],\"messageId\":\"${uuid:2}\",\"occurredAt\":\"${instant}\",\"plate\":\"${plate}\",\"repairOrderNo\":\"${no:RO}\",\"requisitionNo\":\"${no:PR}\",\"storeCode\":\"${store}\",\"technician\":\"${TECHNICIAN}\"}', '${TECHNICIAN}', NULL, NULL, NULL, NULL, 'POSTED', '${store}', 'PARTS', 'PartsRequested')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+63}, 'AskAct.ASK', '${TECHNICIAN}', ${now}, NULL, '${no:PR}', ${id+64}, 'AskState.ASKED', NULL)
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+65}, 'TicketAct.ASK', '${TECHNICIAN}', ${now}, 'TicketState.WORKING', '${no:RO}', ${id+50}, 'TicketState.WORKING', '${no:PR}')
INSERT INTO asked_parts (ID, changed_at, changed_by, expected_on, last_act, NUMBER, repair_order_no, STATE, store_code, TECHNICIAN, VERSION) VALUES (${id+64}, ${now}, '${TECHNICIAN}', NULL, 'AskAct.ASK', '${no:PR}', '${no:RO}', 'ASKED', '${store}', '${TECHNICIAN}', 1)
INSERT INTO asked_part (asked_parts_id, ID, ASKED, back_ordered, ISSUED, line_no, NAME, part_code, WHY) VALUES (${id+64}, ${id+66}, 1, 0, 0, 1, '机油滤清器 EA888', '06L-115-562-B', NULL)
INSERT INTO asked_part (asked_parts_id, ID, ASKED, back_ordered, ISSUED, line_no, NAME, part_code, WHY) VALUES (${id+64}, ${id+67}, 5, 0, 0, 1, '全合成机油 0W-20 (1升)', 'G-052-577-M2', NULL)
INSERT INTO asked_part (asked_parts_id, ID, ASKED, back_ordered, ISSUED, line_no, NAME, part_code, WHY) VALUES (${id+64}, ${id+68}, 1, 0, 0, 1, '放油螺栓带密封垫', 'N-908-132-02', NULL)
INSERT INTO asked_part (asked_parts_id, ID, ASKED, back_ordered, ISSUED, line_no, NAME, part_code, WHY) VALUES (${id+64}, ${id+69}, 1, 0, 0, 2, '制动液 DOT4 (1升)', 'B-000-750-M3', NULL)
UPDATE work_ticket SET changed_at = ${now}, last_act = 'TicketAct.ASK', VERSION = 4 WHERE ((ID = ${id+50}) AND (VERSION = 3))
-- commit
select id from relay_turn for update
select * from hand_off where state = 'POSTED' order by occurred_at, id limit 200 for update skip locked
UPDATE hand_off SET STATE = 'SENT', sent_at = ${now} WHERE (ID = ${id+61})
UPDATE hand_off SET STATE = 'SENT', sent_at = ${now} WHERE (ID = ${id+62})
-- commit
SELECT ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE FROM hand_off WHERE ((message_id = '${uuid:2}') AND (to_desk = 'PARTS')) FOR UPDATE
SELECT ID AS a1 FROM hand_off WHERE ((((order_no = '${no:RO}') AND (to_desk = 'PARTS')) AND (STATE IN ('POSTED', 'SENT'))) AND ((occurred_at < ${now}) OR ((occurred_at = ${now}) AND (ID < ${id+62})))) LIMIT 0, 1
insert ignore into inbox (message_id, consumer, taken_at) values ('${uuid:2}', 'PARTS', ${now})
UPDATE hand_off SET STATE = 'TAKEN', settled_at = ${now} WHERE (ID = ${id+62})
INSERT INTO parts_requisition (ID, appointment_no, changed_at, changed_by, last_act, NUMBER, PLATE, repair_order_no, requested_at, STATE, store_code, TECHNICIAN, VERSION) VALUES (${id+70}, NULL, ${now}, '${TECHNICIAN}', 'RequisitionAct.REQUEST', '${no:PR}', '${plate}', '${no:RO}', ${now}, 'WAITING', '${store}', '${TECHNICIAN}', 1)
INSERT INTO requisition_line (requisition_id, ID, ASKED, back_ordered, ISSUED, line_no, NAME, part_code, POSITION, PRICE, RETURNED, WHY) VALUES (${id+70}, ${id+71}, 1, 0, 0, 1, '机油滤清器 EA888', '06L-115-562-B', 1, 68.00, 0, NULL)
INSERT INTO requisition_line (requisition_id, ID, ASKED, back_ordered, ISSUED, line_no, NAME, part_code, POSITION, PRICE, RETURNED, WHY) VALUES (${id+70}, ${id+72}, 5, 0, 0, 1, '全合成机油 0W-20 (1升)', 'G-052-577-M2', 2, 98.00, 0, NULL)
INSERT INTO requisition_line (requisition_id, ID, ASKED, back_ordered, ISSUED, line_no, NAME, part_code, POSITION, PRICE, RETURNED, WHY) VALUES (${id+70}, ${id+73}, 1, 0, 0, 1, '放油螺栓带密封垫', 'N-908-132-02', 3, 12.00, 0, NULL)
INSERT INTO requisition_line (requisition_id, ID, ASKED, back_ordered, ISSUED, line_no, NAME, part_code, POSITION, PRICE, RETURNED, WHY) VALUES (${id+70}, ${id+74}, 1, 0, 0, 2, '制动液 DOT4 (1升)', 'B-000-750-M3', 4, 118.00, 0, NULL)
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+75}, 'RequisitionAct.REQUEST', '${TECHNICIAN}', ${now}, NULL, '${no:PR}', ${id+70}, 'RequisitionState.WAITING', NULL)
-- commit
SELECT ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE FROM hand_off WHERE ((message_id = '${uuid:2}') AND (to_desk = 'FRONT_DESK')) FOR UPDATE
SELECT ID AS a1 FROM hand_off WHERE ((((order_no = '${no:RO}') AND (to_desk = 'FRONT_DESK')) AND (STATE IN ('POSTED', 'SENT'))) AND ((occurred_at < ${now}) OR ((occurred_at = ${now}) AND (ID < ${id+61})))) LIMIT 0, 1
insert ignore into inbox (message_id, consumer, taken_at) values ('${uuid:2}', 'FRONT_DESK', ${now})
SELECT ID, ADVISOR, appointment_no, changed_at, changed_by, COMPLAINT, last_act, MILEAGE, NUMBER, reception_finished, STATE, store_code, VERSION, contact_phone, estimate_version, key_tag, signed_total, signed_version, STAY, check_raised_at, checked_at, first_promise, promised_at, BAY, INSPECTOR, REWORKS, TECHNICIAN, waits_for_parts, BRINGER, customer_name, customer_no, PHONE, PLATE, VEHICLE, vehicle_no FROM repair_order WHERE (NUMBER = '${no:RO}')
SELECT ASKED, ISSUED, line_no, NAME, part_code, PRICE, requisition_no, RETURNED, repair_order_id FROM issued_part WHERE (repair_order_id = ${id+6})
UPDATE hand_off SET STATE = 'TAKEN', settled_at = ${now} WHERE (ID = ${id+61})
UPDATE repair_order SET changed_at = ${now}, changed_by = '${TECHNICIAN}', last_act = 'RepairOrderAct.NOTE_PARTS', waits_for_parts = 1, VERSION = 7 WHERE ((ID = ${id+6}) AND (VERSION = 6))
INSERT INTO issued_part (repair_order_id, ASKED, ISSUED, line_no, NAME, part_code, PRICE, requisition_no, RETURNED) VALUES (${id+6}, 1, 0, 1, '机油滤清器 EA888', '06L-115-562-B', 68.00, '${no:PR}', 0)
INSERT INTO issued_part (repair_order_id, ASKED, ISSUED, line_no, NAME, part_code, PRICE, requisition_no, RETURNED) VALUES (${id+6}, 5, 0, 1, '全合成机油 0W-20 (1升)', 'G-052-577-M2', 98.00, '${no:PR}', 0)
INSERT INTO issued_part (repair_order_id, ASKED, ISSUED, line_no, NAME, part_code, PRICE, requisition_no, RETURNED) VALUES (${id+6}, 1, 0, 1, '放油螺栓带密封垫', 'N-908-132-02', 12.00, '${no:PR}', 0)
INSERT INTO issued_part (repair_order_id, ASKED, ISSUED, line_no, NAME, part_code, PRICE, requisition_no, RETURNED) VALUES (${id+6}, 1, 0, 2, '制动液 DOT4 (1升)', 'B-000-750-M3', 118.00, '${no:PR}', 0)
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+76}, 'RepairOrderAct.NOTE_PARTS', '${TECHNICIAN}', ${now}, 'RepairOrderState.IN_REPAIR', '${no:RO}', ${id+6}, 'RepairOrderState.IN_REPAIR', '${no:PR}')
-- commit
SELECT ID, ACCESS, ACTIVE, EXTENSION, LOCALE, LOGIN, must_choose, NAME, name_en, password_hash, PHONE, pin_hash, VERSION FROM staff WHERE (LOGIN = '${TECHNICIAN}')
SELECT ROLE, store_code, staff_login FROM staff_role WHERE (staff_login = '${TECHNICIAN}')
SELECT ID, appointment_no, changed_at, changed_by, last_act, NUMBER, PLATE, repair_order_no, requested_at, STATE, store_code, TECHNICIAN, VERSION FROM parts_requisition WHERE (NUMBER = '${no:PR}')
SELECT ID, ASKED, back_ordered, ISSUED, line_no, NAME, part_code, POSITION, PRICE, RETURNED, WHY FROM requisition_line WHERE (requisition_id = ${id+70}) ORDER BY POSITION ASC
UPDATE parts_requisition SET changed_at = ${now}, changed_by = '${STOREKEEPER}', last_act = 'RequisitionAct.ISSUE', STATE = 'ISSUED', VERSION = 2 WHERE ((ID = ${id+70}) AND (VERSION = 1))
UPDATE requisition_line SET ISSUED = 1 WHERE (ID = ${id+71})
SELECT ID, BIN, EXPECTED, expected_on, on_hand, part_code, RESERVED, SAFETY, store_code, VERSION FROM stock_item WHERE ((store_code = '${store}') AND (part_code = '06L-115-562-B')) FOR UPDATE
SELECT expected_on, QUANTITY, stock_item_id FROM expected_arrival WHERE (stock_item_id = 700025)
UPDATE requisition_line SET ISSUED = 1 WHERE (ID = ${id+74})
UPDATE stock_item SET on_hand = 999993, VERSION = VERSION + 1 WHERE ((ID = ${shelf:06L-115-562-B}) AND (VERSION > 0))
SELECT ID, BIN, EXPECTED, expected_on, on_hand, part_code, RESERVED, SAFETY, store_code, VERSION FROM stock_item WHERE ((store_code = '${store}') AND (part_code = 'B-000-750-M3')) FOR UPDATE
SELECT expected_on, QUANTITY, stock_item_id FROM expected_arrival WHERE (stock_item_id = 700006)
UPDATE requisition_line SET ISSUED = 5 WHERE (ID = ${id+72})
UPDATE stock_item SET on_hand = 999998, VERSION = VERSION + 1 WHERE ((ID = ${shelf:B-000-750-M3}) AND (VERSION > 0))
SELECT ID, BIN, EXPECTED, expected_on, on_hand, part_code, RESERVED, SAFETY, store_code, VERSION FROM stock_item WHERE ((store_code = '${store}') AND (part_code = 'G-052-577-M2')) FOR UPDATE
SELECT expected_on, QUANTITY, stock_item_id FROM expected_arrival WHERE (stock_item_id = 700001)
UPDATE requisition_line SET ISSUED = 1 WHERE (ID = ${id+73})
UPDATE stock_item SET on_hand = 999965, VERSION = VERSION + 1 WHERE ((ID = ${shelf:G-052-577-M2}) AND (VERSION > 0))
SELECT ID, BIN, EXPECTED, expected_on, on_hand, part_code, RESERVED, SAFETY, store_code, VERSION FROM stock_item WHERE ((store_code = '${store}') AND (part_code = 'N-908-132-02')) FOR UPDATE
SELECT expected_on, QUANTITY, stock_item_id FROM expected_arrival WHERE (stock_item_id = 700029)
SELECT CONTENT, ISSUER, RECEIVER, signed_at, requisition_id FROM requisition_signature WHERE (requisition_id = ${id+70})
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+77}, 'RequisitionService.issue', '${STOREKEEPER}', '-', ${now}, '${store}', '${no:PR}')
INSERT INTO hand_off (ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE) VALUES (${id+78}, 'PARTS', '${uuid:3}', ${now}, '${no:RO}', '{\"by\":\"${STOREKEEPER}\",\"items\":[{\"asked\":1,\"backOrdered\":0,\"issued\":1,\"lineNo\":1,\"name\":\"机油滤清器 EA888\",\"partCode\":\"06L-115-562-B\",\"price\":68.00},{\"asked\":5,\"backOrdered\":0,\"issued\":5,\"lineNo\":1,\"name\":\"全合成机油 0W-20 (1升)\",\"partCode\":\"G-052-577-M2\",\"price\":98.00},{\"asked\":1,\"backOrdered\":0,\"issued\":1,\"lineNo\":1,\"name\":\"放油螺栓带密封垫\",\"partCode\":\"N-908-132-02\",\"price\":12.00},{\"asked\":1,\"backOrdered\":0,\"issued\":1,\"lineNo\":2,\"name\":\"制动液 DOT4 (1升)\",\"partCode\":\"B-000-750-M3\",\"price\":118.00}],\"messageId\":\"${uuid:3}\",\"occurredAt\":\"${instant}\",\"receiver\":\"${TECHNICIAN}\",\"repairOrderNo\":\"${no:RO}\",\"requisitionNo\":\"${no:PR}\",\"storeCode\":\"${store}\"}', '${STOREKEEPER}', NULL, NULL, NULL, NULL, 'POSTED', '${store}', 'WORKSHOP', 'PartsIssued')
INSERT INTO hand_off (ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE) VALUES (${id+79}, 'PARTS', '${uuid:3}', ${now}, '${no:RO}', '{\"by\":\"${STOREKEEPER}\",\"items\":[{\"asked\":1,\"backOrdered\":0,\"issued\":1,\"lineNo\":1,\"name\":\"机油滤清器 EA888\",\"partCode\":\"06L-115-562-B\",\"price\":68.00},{\"asked\":5,\"backOrdered\":0,\"issued\":5,\"lineNo\":1,\"name\":\"全合成机油 0W-20 (1升)\",\"partCode\":\"G-052-577-M2\",\"price\":98.00},{\"asked\":1,\"backOrdered\":0,\"issued\":1,\"lineNo\":1,\"name\":\"放油螺栓带密封垫\",\"partCode\":\"N-908-132-02\",\"price\":12.00},{\"asked\":1,\"backOrdered\":0,\"issued\":1,\"lineNo\":2,\"name\":\"制动液 DOT4 (1升)\",\"partCode\":\"B-000-750-M3\",\"price\":118.00}],\"messageId\":\"${uuid:3}\",\"occurredAt\":\"${instant}\",\"receiver\":\"${TECHNICIAN}\",\"repairOrderNo\":\"${no:RO}\",\"requisitionNo\":\"${no:PR}\",\"storeCode\":\"${store}\"}', '${STOREKEEPER}', NULL, NULL, NULL, NULL, 'POSTED', '${store}', 'FRONT_DESK', 'PartsIssued')
UPDATE parts_requisition SET VERSION = 3 WHERE ((ID = ${id+70}) AND (VERSION = 2))
INSERT INTO requisition_signature (requisition_id, CONTENT, ISSUER, RECEIVER, signed_at) VALUES (${id+70}, '06L-115-562-B × 1, G-052-577-M2 × 5, N-908-132-02 × 1, B-000-750-M3 × 1', '${STOREKEEPER}', '${TECHNICIAN}', ${now})
UPDATE stock_item SET on_hand = 999993, VERSION = VERSION + 1 WHERE ((ID = ${shelf:N-908-132-02}) AND (VERSION > 0))
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+80}, 'RequisitionAct.ISSUE', '${STOREKEEPER}', ${now}, 'RequisitionState.WAITING', '${no:PR}', ${id+70}, 'RequisitionState.ISSUED', NULL)
-- commit
select id from relay_turn for update
select * from hand_off where state = 'POSTED' order by occurred_at, id limit 200 for update skip locked
UPDATE hand_off SET STATE = 'SENT', sent_at = ${now} WHERE (ID = ${id+79})
UPDATE hand_off SET STATE = 'SENT', sent_at = ${now} WHERE (ID = ${id+78})
-- commit
SELECT ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE FROM hand_off WHERE ((message_id = '${uuid:3}') AND (to_desk = 'WORKSHOP')) FOR UPDATE
SELECT ID AS a1 FROM hand_off WHERE ((((order_no = '${no:RO}') AND (to_desk = 'WORKSHOP')) AND (STATE IN ('POSTED', 'SENT'))) AND ((occurred_at < ${now}) OR ((occurred_at = ${now}) AND (ID < ${id+78})))) LIMIT 0, 1
insert ignore into inbox (message_id, consumer, taken_at) values ('${uuid:3}', 'WORKSHOP', ${now})
SELECT ID, changed_at, changed_by, expected_on, last_act, NUMBER, repair_order_no, STATE, store_code, TECHNICIAN, VERSION FROM asked_parts WHERE (NUMBER = '${no:PR}')
SELECT ID, ASKED, back_ordered, ISSUED, line_no, NAME, part_code, WHY FROM asked_part WHERE (asked_parts_id = ${id+64})
UPDATE hand_off SET STATE = 'TAKEN', settled_at = ${now} WHERE (ID = ${id+78})
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+81}, 'AskAct.ISSUE_ALL', '${STOREKEEPER}', ${now}, 'AskState.ASKED', '${no:PR}', ${id+64}, 'AskState.COMPLETE', NULL)
UPDATE asked_parts SET changed_at = ${now}, changed_by = '${STOREKEEPER}', last_act = 'AskAct.ISSUE_ALL', STATE = 'COMPLETE', VERSION = 2 WHERE ((ID = ${id+64}) AND (VERSION = 1))
UPDATE asked_part SET ISSUED = 1 WHERE (ID = ${id+66})
UPDATE asked_part SET ISSUED = 5 WHERE (ID = ${id+67})
UPDATE asked_part SET ISSUED = 1 WHERE (ID = ${id+68})
UPDATE asked_part SET ISSUED = 1 WHERE (ID = ${id+69})
-- commit
SELECT ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE FROM hand_off WHERE ((message_id = '${uuid:3}') AND (to_desk = 'FRONT_DESK')) FOR UPDATE
SELECT ID AS a1 FROM hand_off WHERE ((((order_no = '${no:RO}') AND (to_desk = 'FRONT_DESK')) AND (STATE IN ('POSTED', 'SENT'))) AND ((occurred_at < ${now}) OR ((occurred_at = ${now}) AND (ID < ${id+79})))) LIMIT 0, 1
insert ignore into inbox (message_id, consumer, taken_at) values ('${uuid:3}', 'FRONT_DESK', ${now})
SELECT ID, ADVISOR, appointment_no, changed_at, changed_by, COMPLAINT, last_act, MILEAGE, NUMBER, reception_finished, STATE, store_code, VERSION, contact_phone, estimate_version, key_tag, signed_total, signed_version, STAY, check_raised_at, checked_at, first_promise, promised_at, BAY, INSPECTOR, REWORKS, TECHNICIAN, waits_for_parts, BRINGER, customer_name, customer_no, PHONE, PLATE, VEHICLE, vehicle_no FROM repair_order WHERE (NUMBER = '${no:RO}')
SELECT ASKED, ISSUED, line_no, NAME, part_code, PRICE, requisition_no, RETURNED, repair_order_id FROM issued_part WHERE (repair_order_id = ${id+6})
UPDATE hand_off SET STATE = 'TAKEN', settled_at = ${now} WHERE (ID = ${id+79})
UPDATE repair_order SET changed_at = ${now}, changed_by = '${STOREKEEPER}', waits_for_parts = 0, VERSION = 8 WHERE ((ID = ${id+6}) AND (VERSION = 7))
DELETE FROM issued_part WHERE (((((((((ASKED = 1) AND (ISSUED = 0)) AND (line_no = 1)) AND (NAME = '机油滤清器 EA888')) AND (part_code = '06L-115-562-B')) AND (PRICE = 68.00)) AND (requisition_no = '${no:PR}')) AND (RETURNED = 0)) AND (repair_order_id = ${id+6}))
DELETE FROM issued_part WHERE (((((((((ASKED = 5) AND (ISSUED = 0)) AND (line_no = 1)) AND (NAME = '全合成机油 0W-20 (1升)')) AND (part_code = 'G-052-577-M2')) AND (PRICE = 98.00)) AND (requisition_no = '${no:PR}')) AND (RETURNED = 0)) AND (repair_order_id = ${id+6}))
DELETE FROM issued_part WHERE (((((((((ASKED = 1) AND (ISSUED = 0)) AND (line_no = 1)) AND (NAME = '放油螺栓带密封垫')) AND (part_code = 'N-908-132-02')) AND (PRICE = 12.00)) AND (requisition_no = '${no:PR}')) AND (RETURNED = 0)) AND (repair_order_id = ${id+6}))
DELETE FROM issued_part WHERE (((((((((ASKED = 1) AND (ISSUED = 0)) AND (line_no = 2)) AND (NAME = '制动液 DOT4 (1升)')) AND (part_code = 'B-000-750-M3')) AND (PRICE = 118.00)) AND (requisition_no = '${no:PR}')) AND (RETURNED = 0)) AND (repair_order_id = ${id+6}))
INSERT INTO issued_part (repair_order_id, ASKED, ISSUED, line_no, NAME, part_code, PRICE, requisition_no, RETURNED) VALUES (${id+6}, 1, 1, 1, '机油滤清器 EA888', '06L-115-562-B', 68.00, '${no:PR}', 0)
INSERT INTO issued_part (repair_order_id, ASKED, ISSUED, line_no, NAME, part_code, PRICE, requisition_no, RETURNED) VALUES (${id+6}, 5, 5, 1, '全合成机油 0W-20 (1升)', 'G-052-577-M2', 98.00, '${no:PR}', 0)
INSERT INTO issued_part (repair_order_id, ASKED, ISSUED, line_no, NAME, part_code, PRICE, requisition_no, RETURNED) VALUES (${id+6}, 1, 1, 1, '放油螺栓带密封垫', 'N-908-132-02', 12.00, '${no:PR}', 0)
INSERT INTO issued_part (repair_order_id, ASKED, ISSUED, line_no, NAME, part_code, PRICE, requisition_no, RETURNED) VALUES (${id+6}, 1, 1, 2, '制动液 DOT4 (1升)', 'B-000-750-M3', 118.00, '${no:PR}', 0)
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+82}, 'RepairOrderAct.NOTE_PARTS', '${STOREKEEPER}', ${now}, 'RepairOrderState.IN_REPAIR', '${no:RO}', ${id+6}, 'RepairOrderState.IN_REPAIR', '${no:PR}')
-- commit
SELECT ID, BAY, changed_at, changed_by, last_act, NUMBER, promised_at, released_at, REWORKS, STATE, store_code, TECHNICIAN, VERSION, ADVISOR, appointment_no, customer_name, first_promised_at, key_tag, PLATE, STAY, VEHICLE FROM work_ticket WHERE (NUMBER = '${no:RO}')
SELECT ID, ended_at, line_no, started_at, TECHNICIAN FROM clock_entry WHERE (ticket_id = ${id+50})
SELECT ID, clock_forgotten, clocked_seconds, DIFFICULTY, HELD, line_no, MINUTES, NAME, NOTE, operation_code, started_at, STATE, TRADE FROM ticket_line WHERE (ticket_id = ${id+50}) ORDER BY line_no ASC
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+83}, 'JobService.finish', '${TECHNICIAN}', '-', ${now}, '${store}', '${no:RO}')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+84}, 'TicketAct.FINISH', '${TECHNICIAN}', ${now}, 'TicketState.WORKING', '${no:RO}', ${id+50}, 'TicketState.WORKING', '1')
UPDATE work_ticket SET changed_at = ${now}, last_act = 'TicketAct.FINISH', VERSION = 5 WHERE ((ID = ${id+50}) AND (VERSION = 4))
UPDATE clock_entry SET ended_at = ${now} WHERE (ID = ${id+58})
UPDATE ticket_line SET STATE = 'DONE', started_at = NULL WHERE (ID = ${id+51})
-- commit
select login from staff where login = '${TECHNICIAN}' for update
SELECT ID, BAY, changed_at, changed_by, last_act, NUMBER, promised_at, released_at, REWORKS, STATE, store_code, TECHNICIAN, VERSION, ADVISOR, appointment_no, customer_name, first_promised_at, key_tag, PLATE, STAY, VEHICLE FROM work_ticket WHERE (NUMBER = '${no:RO}')
SELECT t1.ID, t1.BAY, t1.changed_at, t1.changed_by, t1.last_act, t1.NUMBER, t1.promised_at, t1.released_at, t1.REWORKS, t1.STATE, t1.store_code, t1.TECHNICIAN, t1.VERSION, t1.ADVISOR, t1.appointment_no, t1.customer_name, t1.first_promised_at, t1.key_tag, t1.PLATE, t1.STAY, t1.VEHICLE FROM clock_entry t0, work_ticket t1 WHERE (((t0.TECHNICIAN = '${TECHNICIAN}') AND (t0.ended_at IS NULL)) AND (t0.ticket_id = t1.ID))
SELECT ID, clock_forgotten, clocked_seconds, DIFFICULTY, HELD, line_no, MINUTES, NAME, NOTE, operation_code, started_at, STATE, TRADE FROM ticket_line WHERE (ticket_id = ${id+50}) ORDER BY line_no ASC
SELECT ID, ended_at, line_no, started_at, TECHNICIAN FROM clock_entry WHERE (ticket_id = ${id+50})
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+85}, 'JobService.start', '${TECHNICIAN}', '-', ${now}, '${store}', '${no:RO}')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+86}, 'TicketAct.START', '${TECHNICIAN}', ${now}, 'TicketState.WORKING', '${no:RO}', ${id+50}, 'TicketState.WORKING', '2')
UPDATE work_ticket SET changed_at = ${now}, last_act = 'TicketAct.START', VERSION = 6 WHERE ((ID = ${id+50}) AND (VERSION = 5))
INSERT INTO clock_entry (ticket_id, ID, ended_at, line_no, started_at, TECHNICIAN) VALUES (${id+50}, ${id+87}, NULL, 2, ${now}, '${TECHNICIAN}')
UPDATE ticket_line SET STATE = 'RUNNING', started_at = ${now} WHERE (ID = ${id+52})
-- commit
SELECT ID, BAY, changed_at, changed_by, last_act, NUMBER, promised_at, released_at, REWORKS, STATE, store_code, TECHNICIAN, VERSION, ADVISOR, appointment_no, customer_name, first_promised_at, key_tag, PLATE, STAY, VEHICLE FROM work_ticket WHERE (NUMBER = '${no:RO}')
SELECT ID, ended_at, line_no, started_at, TECHNICIAN FROM clock_entry WHERE (ticket_id = ${id+50})
SELECT ID, clock_forgotten, clocked_seconds, DIFFICULTY, HELD, line_no, MINUTES, NAME, NOTE, operation_code, started_at, STATE, TRADE FROM ticket_line WHERE (ticket_id = ${id+50}) ORDER BY line_no ASC
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+88}, 'JobService.finish', '${TECHNICIAN}', '-', ${now}, '${store}', '${no:RO}')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+89}, 'TicketAct.FINISH', '${TECHNICIAN}', ${now}, 'TicketState.WORKING', '${no:RO}', ${id+50}, 'TicketState.WORKING', '2')
UPDATE work_ticket SET changed_at = ${now}, last_act = 'TicketAct.FINISH', VERSION = 7 WHERE ((ID = ${id+50}) AND (VERSION = 6))
UPDATE clock_entry SET ended_at = ${now} WHERE (ID = ${id+87})
UPDATE ticket_line SET STATE = 'DONE', started_at = NULL WHERE (ID = ${id+52})
-- commit
SELECT ID, BAY, changed_at, changed_by, last_act, NUMBER, promised_at, released_at, REWORKS, STATE, store_code, TECHNICIAN, VERSION, ADVISOR, appointment_no, customer_name, first_promised_at, key_tag, PLATE, STAY, VEHICLE FROM work_ticket WHERE (NUMBER = '${no:RO}')
SELECT ID, affected_line, AGREED, changed_at, changed_by, FINDING, last_act, NUMBER, PROPOSED, repair_order_no, SAFETY, STATE, store_code, TECHNICIAN, VERSION FROM extra_finding WHERE ((repair_order_no = '${no:RO}') AND (STATE = 'REPORTED'))
SELECT ID, clock_forgotten, clocked_seconds, DIFFICULTY, HELD, line_no, MINUTES, NAME, NOTE, operation_code, started_at, STATE, TRADE FROM ticket_line WHERE (ticket_id = ${id+50}) ORDER BY line_no ASC
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+90}, 'JobService.selfCheck', '${TECHNICIAN}', '-', ${now}, '${store}', '${no:RO}')
INSERT INTO hand_off (ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE) VALUES (${id+91}, 'WORKSHOP', '${uuid:4}', ${now}, '${no:RO}', '{\"by\":\"${TECHNICIAN}\",\"lines\":[{\"done\":true,\"lineNo\":1,\"minutesClocked\":0},{\"done\":true,\"lineNo\":2,\"minutesClocked\":0}],\"messageId\":\"${uuid:4}\",\"occurredAt\":\"${instant}\",\"repairOrderNo\":\"${no:RO}\",\"storeCode\":\"${store}\",\"technician\":\"${TECHNICIAN}\"}', '${TECHNICIAN}', NULL, NULL, NULL, NULL, 'POSTED', '${store}', 'FRONT_DESK', 'RepairFinished')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+92}, 'TicketAct.SELF_CHECK', '${TECHNICIAN}', ${now}, 'TicketState.WORKING', '${no:RO}', ${id+50}, 'TicketState.FINISHED', NULL)
UPDATE work_ticket SET changed_at = ${now}, last_act = 'TicketAct.SELF_CHECK', STATE = 'FINISHED', VERSION = 8 WHERE ((ID = ${id+50}) AND (VERSION = 7))
-- commit
select id from relay_turn for update
select * from hand_off where state = 'POSTED' order by occurred_at, id limit 200 for update skip locked
UPDATE hand_off SET STATE = 'SENT', sent_at = ${now} WHERE (ID = ${id+91})
-- commit
SELECT ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE FROM hand_off WHERE ((message_id = '${uuid:4}') AND (to_desk = 'FRONT_DESK')) FOR UPDATE
SELECT ID AS a1 FROM hand_off WHERE ((((order_no = '${no:RO}') AND (to_desk = 'FRONT_DESK')) AND (STATE IN ('POSTED', 'SENT'))) AND ((occurred_at < ${now}) OR ((occurred_at = ${now}) AND (ID < ${id+91})))) LIMIT 0, 1
insert ignore into inbox (message_id, consumer, taken_at) values ('${uuid:4}', 'FRONT_DESK', ${now})
SELECT ID, ADVISOR, appointment_no, changed_at, changed_by, COMPLAINT, last_act, MILEAGE, NUMBER, reception_finished, STATE, store_code, VERSION, contact_phone, estimate_version, key_tag, signed_total, signed_version, STAY, check_raised_at, checked_at, first_promise, promised_at, BAY, INSPECTOR, REWORKS, TECHNICIAN, waits_for_parts, BRINGER, customer_name, customer_no, PHONE, PLATE, VEHICLE, vehicle_no FROM repair_order WHERE (NUMBER = '${no:RO}')
SELECT DONE, EXPLANATION, line_no, minutes_clocked, repair_order_id FROM work_result WHERE (repair_order_id = ${id+6})
UPDATE hand_off SET STATE = 'TAKEN', settled_at = ${now} WHERE (ID = ${id+91})
UPDATE repair_order SET changed_at = ${now}, changed_by = '${TECHNICIAN}', last_act = 'RepairOrderAct.FINISH_REPAIR', STATE = 'INSPECTING', VERSION = 9 WHERE ((ID = ${id+6}) AND (VERSION = 8))
INSERT INTO work_result (repair_order_id, DONE, EXPLANATION, line_no, minutes_clocked) VALUES (${id+6}, 1, NULL, 1, 0)
INSERT INTO work_result (repair_order_id, DONE, EXPLANATION, line_no, minutes_clocked) VALUES (${id+6}, 1, NULL, 2, 0)
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+93}, 'RepairOrderAct.FINISH_REPAIR', '${TECHNICIAN}', ${now}, 'RepairOrderState.IN_REPAIR', '${no:RO}', ${id+6}, 'RepairOrderState.INSPECTING', NULL)
-- commit
SELECT ID, ADVISOR, appointment_no, changed_at, changed_by, COMPLAINT, last_act, MILEAGE, NUMBER, reception_finished, STATE, store_code, VERSION, contact_phone, estimate_version, key_tag, signed_total, signed_version, STAY, check_raised_at, checked_at, first_promise, promised_at, BAY, INSPECTOR, REWORKS, TECHNICIAN, waits_for_parts, BRINGER, customer_name, customer_no, PHONE, PLATE, VEHICLE, vehicle_no FROM repair_order WHERE (NUMBER = '${no:RO}')
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+94}, 'InspectionService.pass', '${ADVISOR}', '-', ${now}, '${store}', '${no:RO}')
UPDATE repair_order SET changed_at = ${now}, changed_by = '${ADVISOR}', last_act = 'RepairOrderAct.PASS', STATE = 'INSPECTED', INSPECTOR = '${ADVISOR}', VERSION = 10 WHERE ((ID = ${id+6}) AND (VERSION = 9))
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+95}, 'RepairOrderAct.PASS', '${ADVISOR}', ${now}, 'RepairOrderState.INSPECTING', '${no:RO}', ${id+6}, 'RepairOrderState.INSPECTED', NULL)
-- commit
SELECT ID, ADVISOR, appointment_no, changed_at, changed_by, COMPLAINT, last_act, MILEAGE, NUMBER, reception_finished, STATE, store_code, VERSION, contact_phone, estimate_version, key_tag, signed_total, signed_version, STAY, check_raised_at, checked_at, first_promise, promised_at, BAY, INSPECTOR, REWORKS, TECHNICIAN, waits_for_parts, BRINGER, customer_name, customer_no, PHONE, PLATE, VEHICLE, vehicle_no FROM repair_order WHERE (NUMBER = '${no:RO}')
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+96}, 'InspectionService.sendToWash', '${ADVISOR}', '-', ${now}, '${store}', '${no:RO}')
INSERT INTO hand_off (ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE) VALUES (${id+97}, 'FRONT_DESK', '${uuid:5}', ${now}, '${no:RO}', '{\"by\":\"${ADVISOR}\",\"messageId\":\"${uuid:5}\",\"occurredAt\":\"${instant}\",\"plate\":\"${plate}\",\"promisedAt\":\"${instant}\",\"repairOrderNo\":\"${no:RO}\",\"storeCode\":\"${store}\",\"vehicle\":\"途观L\"}', '${ADVISOR}', NULL, NULL, NULL, NULL, 'POSTED', '${store}', 'WASH', 'WashRequested')
UPDATE repair_order SET changed_at = ${now}, last_act = 'RepairOrderAct.SEND_TO_WASH', STATE = 'WASHING', VERSION = 11 WHERE ((ID = ${id+6}) AND (VERSION = 10))
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+98}, 'RepairOrderAct.SEND_TO_WASH', '${ADVISOR}', ${now}, 'RepairOrderState.INSPECTED', '${no:RO}', ${id+6}, 'RepairOrderState.WASHING', NULL)
-- commit
select id from relay_turn for update
select * from hand_off where state = 'POSTED' order by occurred_at, id limit 200 for update skip locked
UPDATE hand_off SET STATE = 'SENT', sent_at = ${now} WHERE (ID = ${id+97})
-- commit
SELECT ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE FROM hand_off WHERE ((message_id = '${uuid:5}') AND (to_desk = 'WASH')) FOR UPDATE
SELECT ID AS a1 FROM hand_off WHERE ((((order_no = '${no:RO}') AND (to_desk = 'WASH')) AND (STATE IN ('POSTED', 'SENT'))) AND ((occurred_at < ${now}) OR ((occurred_at = ${now}) AND (ID < ${id+97})))) LIMIT 0, 1
insert ignore into inbox (message_id, consumer, taken_at) values ('${uuid:5}', 'WASH', ${now})
UPDATE hand_off SET STATE = 'TAKEN', settled_at = ${now} WHERE (ID = ${id+97})
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+99}, 'WashAct.QUEUE', '${ADVISOR}', ${now}, NULL, '${no:RO}', ${id+100}, 'WashState.WAITING', NULL)
INSERT INTO wash_task (ID, changed_at, changed_by, last_act, NUMBER, PLATE, promised_at, sent_back_for, started_at, STATE, store_code, VEHICLE, VERSION, WASHER) VALUES (${id+100}, ${now}, '${ADVISOR}', 'WashAct.QUEUE', '${no:RO}', '${plate}', ${now}, NULL, NULL, 'WAITING', '${store}', '途观L', 1, NULL)
-- commit
SELECT ID, changed_at, changed_by, last_act, NUMBER, PLATE, promised_at, sent_back_for, started_at, STATE, store_code, VEHICLE, VERSION, WASHER FROM wash_task WHERE (NUMBER = '${no:RO}')
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+101}, 'WashService.start', '${WASHER}', '-', ${now}, '${store}', '${no:RO}')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+102}, 'WashAct.START', '${WASHER}', ${now}, 'WashState.WAITING', '${no:RO}', ${id+100}, 'WashState.WASHING', NULL)
UPDATE wash_task SET changed_at = ${now}, changed_by = '${WASHER}', last_act = 'WashAct.START', STATE = 'WASHING', WASHER = '${WASHER}', started_at = ${now}, VERSION = 2 WHERE ((ID = ${id+100}) AND (VERSION = 1))
-- commit
SELECT ID, changed_at, changed_by, last_act, NUMBER, PLATE, promised_at, sent_back_for, started_at, STATE, store_code, VEHICLE, VERSION, WASHER FROM wash_task WHERE (NUMBER = '${no:RO}')
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+103}, 'WashService.report', '${WASHER}', '-', ${now}, '${store}', '${no:RO}')
INSERT INTO hand_off (ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE) VALUES (${id+104}, 'WASH', '${uuid:6}', ${now}, '${no:RO}', '{\"by\":\"${WASHER}\",\"messageId\":\"${uuid:6}\",\"minutes\":1,\"occurredAt\":\"${instant}\",\"repairOrderNo\":\"${no:RO}\",\"storeCode\":\"${store}\"}', '${WASHER}', NULL, NULL, NULL, NULL, 'POSTED', '${store}', 'FRONT_DESK', 'WashFinished')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+105}, 'WashAct.REPORT', '${WASHER}', ${now}, 'WashState.WASHING', '${no:RO}', ${id+100}, 'WashState.REPORTED', NULL)
UPDATE wash_task SET changed_at = ${now}, last_act = 'WashAct.REPORT', STATE = 'REPORTED', VERSION = 3 WHERE ((ID = ${id+100}) AND (VERSION = 2))
-- commit
select id from relay_turn for update
select * from hand_off where state = 'POSTED' order by occurred_at, id limit 200 for update skip locked
UPDATE hand_off SET STATE = 'SENT', sent_at = ${now} WHERE (ID = ${id+104})
-- commit
SELECT ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE FROM hand_off WHERE ((message_id = '${uuid:6}') AND (to_desk = 'FRONT_DESK')) FOR UPDATE
SELECT ID AS a1 FROM hand_off WHERE ((((order_no = '${no:RO}') AND (to_desk = 'FRONT_DESK')) AND (STATE IN ('POSTED', 'SENT'))) AND ((occurred_at < ${now}) OR ((occurred_at = ${now}) AND (ID < ${id+104})))) LIMIT 0, 1
insert ignore into inbox (message_id, consumer, taken_at) values ('${uuid:6}', 'FRONT_DESK', ${now})
SELECT ID, ADVISOR, appointment_no, changed_at, changed_by, COMPLAINT, last_act, MILEAGE, NUMBER, reception_finished, STATE, store_code, VERSION, contact_phone, estimate_version, key_tag, signed_total, signed_version, STAY, check_raised_at, checked_at, first_promise, promised_at, BAY, INSPECTOR, REWORKS, TECHNICIAN, waits_for_parts, BRINGER, customer_name, customer_no, PHONE, PLATE, VEHICLE, vehicle_no FROM repair_order WHERE (NUMBER = '${no:RO}')
UPDATE hand_off SET STATE = 'TAKEN', settled_at = ${now} WHERE (ID = ${id+104})
UPDATE repair_order SET changed_at = ${now}, changed_by = '${WASHER}', last_act = 'RepairOrderAct.REPORT_WASHED', STATE = 'WASHED', VERSION = 12 WHERE ((ID = ${id+6}) AND (VERSION = 11))
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+106}, 'RepairOrderAct.REPORT_WASHED', '${WASHER}', ${now}, 'RepairOrderState.WASHING', '${no:RO}', ${id+6}, 'RepairOrderState.WASHED', NULL)
-- commit
SELECT ID, ADVISOR, appointment_no, changed_at, changed_by, COMPLAINT, last_act, MILEAGE, NUMBER, reception_finished, STATE, store_code, VERSION, contact_phone, estimate_version, key_tag, signed_total, signed_version, STAY, check_raised_at, checked_at, first_promise, promised_at, BAY, INSPECTOR, REWORKS, TECHNICIAN, waits_for_parts, BRINGER, customer_name, customer_no, PHONE, PLATE, VEHICLE, vehicle_no FROM repair_order WHERE (NUMBER = '${no:RO}')
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+107}, 'InspectionService.acceptWash', '${ADVISOR}', '-', ${now}, '${store}', '${no:RO}')
INSERT INTO hand_off (ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE) VALUES (${id+108}, 'FRONT_DESK', '${uuid:7}', ${now}, '${no:RO}', '{\"accepted\":true,\"by\":\"${ADVISOR}\",\"messageId\":\"${uuid:7}\",\"occurredAt\":\"${instant}\",\"repairOrderNo\":\"${no:RO}\",\"storeCode\":\"${store}\"}', '${ADVISOR}', NULL, NULL, NULL, NULL, 'POSTED', '${store}', 'WASH', 'WashJudged')
UPDATE repair_order SET changed_at = ${now}, changed_by = '${ADVISOR}', last_act = 'RepairOrderAct.ACCEPT_WASH', STATE = 'REVIEWING', VERSION = 13 WHERE ((ID = ${id+6}) AND (VERSION = 12))
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+109}, 'RepairOrderAct.ACCEPT_WASH', '${ADVISOR}', ${now}, 'RepairOrderState.WASHED', '${no:RO}', ${id+6}, 'RepairOrderState.REVIEWING', NULL)
-- commit
select id from relay_turn for update
select * from hand_off where state = 'POSTED' order by occurred_at, id limit 200 for update skip locked
UPDATE hand_off SET STATE = 'SENT', sent_at = ${now} WHERE (ID = ${id+108})
-- commit
SELECT ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE FROM hand_off WHERE ((message_id = '${uuid:7}') AND (to_desk = 'WASH')) FOR UPDATE
SELECT ID AS a1 FROM hand_off WHERE ((((order_no = '${no:RO}') AND (to_desk = 'WASH')) AND (STATE IN ('POSTED', 'SENT'))) AND ((occurred_at < ${now}) OR ((occurred_at = ${now}) AND (ID < ${id+108})))) LIMIT 0, 1
insert ignore into inbox (message_id, consumer, taken_at) values ('${uuid:7}', 'WASH', ${now})
SELECT ID, changed_at, changed_by, last_act, NUMBER, PLATE, promised_at, sent_back_for, started_at, STATE, store_code, VEHICLE, VERSION, WASHER FROM wash_task WHERE (NUMBER = '${no:RO}')
UPDATE hand_off SET STATE = 'TAKEN', settled_at = ${now} WHERE (ID = ${id+108})
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+110}, 'WashAct.ACCEPT', '${ADVISOR}', ${now}, 'WashState.REPORTED', '${no:RO}', ${id+100}, 'WashState.ACCEPTED', NULL)
UPDATE wash_task SET changed_at = ${now}, changed_by = '${ADVISOR}', last_act = 'WashAct.ACCEPT', STATE = 'ACCEPTED', VERSION = 4 WHERE ((ID = ${id+100}) AND (VERSION = 3))
-- commit
SELECT ID, ADVISOR, appointment_no, changed_at, changed_by, COMPLAINT, last_act, MILEAGE, NUMBER, reception_finished, STATE, store_code, VERSION, contact_phone, estimate_version, key_tag, signed_total, signed_version, STAY, check_raised_at, checked_at, first_promise, promised_at, BAY, INSPECTOR, REWORKS, TECHNICIAN, waits_for_parts, BRINGER, customer_name, customer_no, PHONE, PLATE, VEHICLE, vehicle_no FROM repair_order WHERE (NUMBER = '${no:RO}')
SELECT ID, changed_at, changed_by, CHANNEL, EVIDENCE, FINDING, found_by, last_act, link_hash, link_until, NUMBER, repair_order_no, SAFETY, STATE, store_code, VERSION FROM extra_work WHERE (repair_order_no = '${no:RO}') ORDER BY ID
SELECT DONE, EXPLANATION, line_no, minutes_clocked, repair_order_id FROM work_result WHERE (repair_order_id = ${id+6})
SELECT ASKED, ISSUED, line_no, NAME, part_code, PRICE, requisition_no, RETURNED, repair_order_id FROM issued_part WHERE (repair_order_id = ${id+6})
SELECT DIFFICULTY, LABOUR, line_no, menu_code, MINUTES, NAME, operation_code, PAYER, RATE, TRADE, list_labour, discount_percent, discount_reason, repair_order_id FROM repair_order_line WHERE (repair_order_id = ${id+6})
SELECT line_no, list_price, NAME, part_code, PRICE, QUANTITY, repair_order_id FROM repair_order_part WHERE (repair_order_id = ${id+6})
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+111}, 'InspectionService.review', '${ADVISOR}', '-', ${now}, '${store}', '${no:RO}')
INSERT INTO delivery (ID, ADVISOR, changed_at, changed_by, customer_name, DECLINED, difference_reason, HAZARDS, last_act, MILEAGE, next_maintenance, NUMBER, PHONE, PLATE, promised_at, REWORKS, signed_total, STATE, store_code, TECHNICIAN, VEHICLE, vehicle_no, VERSION) VALUES (${id+112}, '${ADVISOR}', ${now}, '${ADVISOR}', '李建国', '', NULL, NULL, 'DeliveryAct.OPEN', 10006, NULL, '${no:RO}', '${phone}', '${plate}', ${now}, 0, 1008.67, 'PREPARING', '${store}', '${TECHNICIAN}', '途观L', '${vehicle}', 1)
INSERT INTO delivered_line (delivery_id, LABOUR, line_no, MINUTES, NAME, PAYER, list_labour, discount_percent, discount_reason) VALUES (${id+112}, 130.00, 1, 30, '更换机油机滤', 'CUSTOMER', NULL, NULL, NULL)
INSERT INTO delivered_line (delivery_id, LABOUR, line_no, MINUTES, NAME, PAYER, list_labour, discount_percent, discount_reason) VALUES (${id+112}, 190.67, 2, 40, '更换制动液', 'CUSTOMER', NULL, NULL, NULL)
INSERT INTO delivered_part (delivery_id, line_no, list_price, NAME, part_code, PRICE, QUANTITY) VALUES (${id+112}, 1, NULL, '机油滤清器 EA888', '06L-115-562-B', 68.00, 1)
INSERT INTO delivered_part (delivery_id, line_no, list_price, NAME, part_code, PRICE, QUANTITY) VALUES (${id+112}, 1, NULL, '全合成机油 0W-20 (1升)', 'G-052-577-M2', 98.00, 5)
INSERT INTO delivered_part (delivery_id, line_no, list_price, NAME, part_code, PRICE, QUANTITY) VALUES (${id+112}, 1, NULL, '放油螺栓带密封垫', 'N-908-132-02', 12.00, 1)
INSERT INTO delivered_part (delivery_id, line_no, list_price, NAME, part_code, PRICE, QUANTITY) VALUES (${id+112}, 2, NULL, '制动液 DOT4 (1升)', 'B-000-750-M3', 118.00, 1)
INSERT INTO hand_off (ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE) VALUES (${id+113}, 'FRONT_DESK', '${uuid:8}', ${now}, '${no:RO}', '{\"advisor\":\"${ADVISOR}\",\"by\":\"${ADVISOR}\",\"customerName\":\"李建国\",\"declined\":[],\"lines\":[{\"labour\":130.00,\"lineNo\":1,\"minutes\":30,\"name\":\"更换机油机滤\",\"parts\":[{\"name\":\"机油滤清器 EA888\",\"partCode\":\"06L-115-562-B\",\"price\":68.00,\"quantity\":1},{\"name\":\"全合成机油 0W-20 (1升)\",\"partCode\":\"G-052-577-M2\",\"price\":98.00,\"quantity\":5},{\"name\":\"放油螺栓带密封垫\",\"partCode\":\"N-908-132-02\",\"price\":12.00,\"quantity\":1}],\"payer\":\"CUSTOMER\"},{\"labour\":190.67,\"lineNo\":2,\"minutes\":40,\"name\":\"更换制动液\",\"parts\":[{\"name\":\"制动液 DOT4 (1升)\",\"partCode\":\"B-000-750-M3\",\"price\":118.00,\"quantity\":1}],\"payer\":\"CUSTOMER\"}],\"messageId\":\"${uuid:8}\",\"mileage\":10006,\"occurredAt\":\"${instant}\",\"phone\":\"${phone}\",\"plate\":\"${plate}\",\"promisedAt\":\"${instant}\",\"repairOrderNo\":\"${no:RO}\",\"reworks\":0,\"signedTotal\":1008.67,\"storeCode\":\"${store}\",\"technician\":\"${TECHNICIAN}\",\"vehicle\":\"途观L\",\"vehicleNo\":\"${vehicle}\"}', '${ADVISOR}', NULL, NULL, NULL, NULL, 'POSTED', '${store}', 'PARTS', 'ReviewPassed')
UPDATE repair_order SET changed_at = ${now}, last_act = 'RepairOrderAct.REVIEW', STATE = 'DELIVERING', VERSION = 14 WHERE ((ID = ${id+6}) AND (VERSION = 13))
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+114}, 'DeliveryAct.OPEN', '${ADVISOR}', ${now}, NULL, '${no:RO}', ${id+112}, 'DeliveryState.PREPARING', NULL)
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+115}, 'RepairOrderAct.REVIEW', '${ADVISOR}', ${now}, 'RepairOrderState.REVIEWING', '${no:RO}', ${id+6}, 'RepairOrderState.DELIVERING', NULL)
-- commit
select id from relay_turn for update
select * from hand_off where state = 'POSTED' order by occurred_at, id limit 200 for update skip locked
UPDATE hand_off SET STATE = 'SENT', sent_at = ${now} WHERE (ID = ${id+113})
-- commit
SELECT ID, ADVISOR, changed_at, changed_by, customer_name, DECLINED, difference_reason, HAZARDS, last_act, MILEAGE, next_maintenance, NUMBER, PHONE, PLATE, promised_at, REWORKS, signed_total, STATE, store_code, TECHNICIAN, VEHICLE, vehicle_no, VERSION FROM delivery WHERE (NUMBER = '${no:RO}')
SELECT LABOUR, line_no, MINUTES, NAME, PAYER, list_labour, discount_percent, discount_reason, delivery_id FROM delivered_line WHERE (delivery_id = ${id+112})
SELECT line_no, list_price, NAME, part_code, PRICE, QUANTITY, delivery_id FROM delivered_part WHERE (delivery_id = ${id+112})
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+116}, 'DeliveryService.prepare', '${ADVISOR}', '-', ${now}, '${store}', '${no:RO}')
UPDATE delivery SET changed_at = ${now}, difference_reason = '按实际结算', last_act = 'DeliveryAct.PREPARE', STATE = 'PREPARED', VERSION = 2 WHERE ((ID = ${id+112}) AND (VERSION = 1))
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+117}, 'DeliveryAct.PREPARE', '${ADVISOR}', ${now}, 'DeliveryState.PREPARING', '${no:RO}', ${id+112}, 'DeliveryState.PREPARED', '按实际结算')
-- commit
SELECT ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE FROM hand_off WHERE ((message_id = '${uuid:8}') AND (to_desk = 'PARTS')) FOR UPDATE
SELECT ID AS a1 FROM hand_off WHERE ((((order_no = '${no:RO}') AND (to_desk = 'PARTS')) AND (STATE IN ('POSTED', 'SENT'))) AND ((occurred_at < ${now}) OR ((occurred_at = ${now}) AND (ID < ${id+113})))) LIMIT 0, 1
insert ignore into inbox (message_id, consumer, taken_at) values ('${uuid:8}', 'PARTS', ${now})
SELECT ID, appointment_no, changed_at, changed_by, last_act, NUMBER, PLATE, repair_order_no, requested_at, STATE, store_code, TECHNICIAN, VERSION FROM parts_requisition WHERE ((repair_order_no = '${no:RO}') AND (STATE <> 'SETTLED')) ORDER BY ID
SELECT ID, ASKED, back_ordered, ISSUED, line_no, NAME, part_code, POSITION, PRICE, RETURNED, WHY FROM requisition_line WHERE (requisition_id = ${id+70}) ORDER BY POSITION ASC
UPDATE hand_off SET STATE = 'TAKEN', settled_at = ${now} WHERE (ID = ${id+113})
UPDATE parts_requisition SET changed_at = ${now}, changed_by = '${ADVISOR}', last_act = 'RequisitionAct.SETTLE', STATE = 'SETTLED', VERSION = 4 WHERE ((ID = ${id+70}) AND (VERSION = 3))
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+118}, 'RequisitionAct.SETTLE', '${ADVISOR}', ${now}, 'RequisitionState.ISSUED', '${no:PR}', ${id+70}, 'RequisitionState.SETTLED', NULL)
-- commit
SELECT ID, ADVISOR, changed_at, changed_by, customer_name, DECLINED, difference_reason, HAZARDS, last_act, MILEAGE, next_maintenance, NUMBER, PHONE, PLATE, promised_at, REWORKS, signed_total, STATE, store_code, TECHNICIAN, VEHICLE, vehicle_no, VERSION FROM delivery WHERE (NUMBER = '${no:RO}')
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+119}, 'DeliveryService.show', '${ADVISOR}', '-', ${now}, '${store}', '${no:RO}')
UPDATE delivery SET changed_at = ${now}, last_act = 'DeliveryAct.SHOW', STATE = 'SHOWN', VERSION = 3 WHERE ((ID = ${id+112}) AND (VERSION = 2))
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+120}, 'DeliveryAct.SHOW', '${ADVISOR}', ${now}, 'DeliveryState.PREPARED', '${no:RO}', ${id+112}, 'DeliveryState.SHOWN', NULL)
-- commit
SELECT ID, ADVISOR, changed_at, changed_by, customer_name, DECLINED, difference_reason, HAZARDS, last_act, MILEAGE, next_maintenance, NUMBER, PHONE, PLATE, promised_at, REWORKS, signed_total, STATE, store_code, TECHNICIAN, VEHICLE, vehicle_no, VERSION FROM delivery WHERE (NUMBER = '${no:RO}')
SELECT LABOUR, line_no, MINUTES, NAME, PAYER, list_labour, discount_percent, discount_reason, delivery_id FROM delivered_line WHERE (delivery_id = ${id+112})
SELECT line_no, list_price, NAME, part_code, PRICE, QUANTITY, delivery_id FROM delivered_part WHERE (delivery_id = ${id+112})
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+121}, 'DeliveryService.handToCashier', '${ADVISOR}', '-', ${now}, '${store}', '${no:RO}')
UPDATE delivery SET changed_at = ${now}, last_act = 'DeliveryAct.HAND_TO_CASHIER', STATE = 'AT_CASHIER', VERSION = 4 WHERE ((ID = ${id+112}) AND (VERSION = 3))
INSERT INTO hand_off (ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE) VALUES (${id+122}, 'FRONT_DESK', '${uuid:9}', ${now}, '${no:RO}', '{\"advisor\":\"${ADVISOR}\",\"by\":\"${ADVISOR}\",\"customerName\":\"李建国\",\"lines\":[{\"labour\":130.00,\"lineNo\":1,\"minutes\":30,\"name\":\"更换机油机滤\",\"parts\":[{\"name\":\"机油滤清器 EA888\",\"partCode\":\"06L-115-562-B\",\"price\":68.00,\"quantity\":1},{\"name\":\"全合成机油 0W-20 (1升)\",\"partCode\":\"G-052-577-M2\",\"price\":98.00,\"quantity\":5},{\"name\":\"放油螺栓带密封垫\",\"partCode\":\"N-908-132-02\",\"price\":12.00,\"quantity\":1}],\"payer\":\"CUSTOMER\"},{\"labour\":190.67,\"lineNo\":2,\"minutes\":40,\"name\":\"更换制动液\",\"parts\":[{\"name\":\"制动液 DOT4 (1升)\",\"partCode\":\"B-000-750-M3\",\"price\":118.00,\"quantity\":1}],\"payer\":\"CUSTOMER\"}],\"messageId\":\"${uuid:9}\",\"occurredAt\":\"${instant}\",\"plate\":\"${plate}\",\"repairOrderNo\":\"${no:RO}\",\"storeCode\":\"${store}\",\"vehicle\":\"途观L\"}', '${ADVISOR}', NULL, NULL, NULL, NULL, 'POSTED', '${store}', 'CASHIER', 'SettlementRequested')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+123}, 'DeliveryAct.HAND_TO_CASHIER', '${ADVISOR}', ${now}, 'DeliveryState.SHOWN', '${no:RO}', ${id+112}, 'DeliveryState.AT_CASHIER', NULL)
-- commit
select id from relay_turn for update
select * from hand_off where state = 'POSTED' order by occurred_at, id limit 200 for update skip locked
UPDATE hand_off SET STATE = 'SENT', sent_at = ${now} WHERE (ID = ${id+122})
-- commit
SELECT ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE FROM hand_off WHERE ((message_id = '${uuid:9}') AND (to_desk = 'CASHIER')) FOR UPDATE
SELECT ID AS a1 FROM hand_off WHERE ((((order_no = '${no:RO}') AND (to_desk = 'CASHIER')) AND (STATE IN ('POSTED', 'SENT'))) AND ((occurred_at < ${now}) OR ((occurred_at = ${now}) AND (ID < ${id+122})))) LIMIT 0, 1
insert ignore into inbox (message_id, consumer, taken_at) values ('${uuid:9}', 'CASHIER', ${now})
INSERT INTO settlement (ID, changed_at, changed_by, last_act, NUMBER, open_amount, paid_at, STATE, store_code, TOTAL, VERSION, voucher_signed, ADVISOR, customer_name, PLATE, requested_at, VEHICLE, content_hash, signed_at, signed_by, STROKES) VALUES (${id+124}, ${now}, '${ADVISOR}', 'SettlementAct.DRAW_UP', '${no:RO}', 1008.67, NULL, 'DRAWN_UP', '${store}', 1008.67, 1, 0, '${ADVISOR}', '李建国', '${plate}', ${now}, '途观L', NULL, NULL, NULL, NULL)
INSERT INTO settlement_line (settlement_id, LABOUR, line_no, MINUTES, NAME, PAYER, list_labour, discount_percent, discount_reason) VALUES (${id+124}, 130.00, 1, 30, '更换机油机滤', 'CUSTOMER', NULL, NULL, NULL)
INSERT INTO settlement_line (settlement_id, LABOUR, line_no, MINUTES, NAME, PAYER, list_labour, discount_percent, discount_reason) VALUES (${id+124}, 190.67, 2, 40, '更换制动液', 'CUSTOMER', NULL, NULL, NULL)
INSERT INTO settlement_part (settlement_id, CODE, line_no, list_price, NAME, PAYER, PRICE, QUANTITY) VALUES (${id+124}, '06L-115-562-B', 1, NULL, '机油滤清器 EA888', 'CUSTOMER', 68.00, 1)
INSERT INTO settlement_part (settlement_id, CODE, line_no, list_price, NAME, PAYER, PRICE, QUANTITY) VALUES (${id+124}, 'G-052-577-M2', 1, NULL, '全合成机油 0W-20 (1升)', 'CUSTOMER', 98.00, 5)
INSERT INTO settlement_part (settlement_id, CODE, line_no, list_price, NAME, PAYER, PRICE, QUANTITY) VALUES (${id+124}, 'N-908-132-02', 1, NULL, '放油螺栓带密封垫', 'CUSTOMER', 12.00, 1)
INSERT INTO settlement_part (settlement_id, CODE, line_no, list_price, NAME, PAYER, PRICE, QUANTITY) VALUES (${id+124}, 'B-000-750-M3', 2, NULL, '制动液 DOT4 (1升)', 'CUSTOMER', 118.00, 1)
UPDATE hand_off SET STATE = 'TAKEN', settled_at = ${now} WHERE (ID = ${id+122})
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+125}, 'SettlementAct.DRAW_UP', '${ADVISOR}', ${now}, NULL, '${no:RO}', ${id+124}, 'SettlementState.DRAWN_UP', NULL)
-- commit
SELECT ID, changed_at, changed_by, last_act, NUMBER, open_amount, paid_at, STATE, store_code, TOTAL, VERSION, voucher_signed, ADVISOR, customer_name, PLATE, requested_at, VEHICLE, content_hash, signed_at, signed_by, STROKES FROM settlement WHERE (NUMBER = '${no:RO}')
SELECT LABOUR, line_no, MINUTES, NAME, PAYER, list_labour, discount_percent, discount_reason, settlement_id FROM settlement_line WHERE (settlement_id = ${id+124}) ORDER BY line_no ASC
SELECT CODE, line_no, list_price, NAME, PAYER, PRICE, QUANTITY, settlement_id FROM settlement_part WHERE (settlement_id = ${id+124}) ORDER BY line_no ASC
SELECT AMOUNT, AT, CASHIER, DAY, form_key, KIND, MEANS, PAYER, REASON, REVERSES, SEQ, store_code, settlement_id FROM settlement_entry WHERE (settlement_id = ${id+124}) ORDER BY SEQ ASC
select nextval(jiedai_id)
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+126}, 'CashierService.sign', '${CASHIER}', '-', ${now}, '${store}', '${no:RO}')
UPDATE settlement SET changed_at = ${now}, changed_by = '${CASHIER}', last_act = 'SettlementAct.SIGN', STATE = 'SIGNED', content_hash = 'eb883e22f50d75d81218c50a639be2a7682a606a1e6bf7bea5fbe70175bdcca6', signed_at = ${now}, signed_by = '李建国', STROKES = '{\"lines\":[[[20,20],[80,50]]]}', VERSION = 2 WHERE ((ID = ${id+124}) AND (VERSION = 1))
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+127}, 'SettlementAct.SIGN', '${CASHIER}', ${now}, 'SettlementState.DRAWN_UP', '${no:RO}', ${id+124}, 'SettlementState.SIGNED', NULL)
-- commit
SELECT ID, changed_at, changed_by, last_act, NUMBER, open_amount, paid_at, STATE, store_code, TOTAL, VERSION, voucher_signed, ADVISOR, customer_name, PLATE, requested_at, VEHICLE, content_hash, signed_at, signed_by, STROKES FROM settlement WHERE (NUMBER = '${no:RO}')
SELECT LABOUR, line_no, MINUTES, NAME, PAYER, list_labour, discount_percent, discount_reason, settlement_id FROM settlement_line WHERE (settlement_id = ${id+124}) ORDER BY line_no ASC
SELECT CODE, line_no, list_price, NAME, PAYER, PRICE, QUANTITY, settlement_id FROM settlement_part WHERE (settlement_id = ${id+124}) ORDER BY line_no ASC
SELECT AMOUNT, AT, CASHIER, DAY, form_key, KIND, MEANS, PAYER, REASON, REVERSES, SEQ, store_code, settlement_id FROM settlement_entry WHERE (settlement_id = ${id+124}) ORDER BY SEQ ASC
insert into cash_day (id, version, store_code, number, day, state) values (next value for jiedai_id, 1, '${store}', '${no:CD}', ${today}, 'OPEN') on duplicate key update day = day
SELECT ID, booked_cash, booked_total, changed_at, changed_by, counted_cash, DAY, last_act, NUMBER, REMARK, STATE, store_code, VERSION FROM cash_day WHERE ((store_code = '${store}') AND (DAY = ${today})) FOR UPDATE
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+128}, 'CashierService.pay', '${CASHIER}', '-', ${now}, '${store}', '${no:RO}')
UPDATE settlement SET changed_at = ${now}, last_act = 'SettlementAct.COMPLETE', open_amount = 0.00, paid_at = ${now}, STATE = 'PAID', VERSION = 3 WHERE ((ID = ${id+124}) AND (VERSION = 2))
INSERT INTO settlement_entry (settlement_id, AMOUNT, AT, CASHIER, DAY, form_key, KIND, MEANS, PAYER, REASON, REVERSES, SEQ, store_code) VALUES (${id+124}, 1008.67, ${now}, '${CASHIER}', ${today}, '${uuid:10}', 'PAYMENT', 'WECHAT', 'CUSTOMER', NULL, NULL, 1, '${store}')
INSERT INTO hand_off (ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE) VALUES (${id+129}, 'CASHIER', '${uuid:11}', ${now}, '${no:RO}', '{\"by\":\"${CASHIER}\",\"messageId\":\"${uuid:11}\",\"occurredAt\":\"${instant}\",\"repairOrderNo\":\"${no:RO}\",\"storeCode\":\"${store}\",\"total\":1008.67}', '${CASHIER}', NULL, NULL, NULL, NULL, 'POSTED', '${store}', 'FRONT_DESK', 'SettlementPaid')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+130}, 'SettlementAct.PAY', '${CASHIER}', ${now}, 'SettlementState.SIGNED', '${no:RO}', ${id+124}, 'SettlementState.SIGNED', NULL)
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+131}, 'SettlementAct.COMPLETE', '${CASHIER}', ${now}, 'SettlementState.SIGNED', '${no:RO}', ${id+124}, 'SettlementState.PAID', NULL)
-- commit
select id from relay_turn for update
select * from hand_off where state = 'POSTED' order by occurred_at, id limit 200 for update skip locked
UPDATE hand_off SET STATE = 'SENT', sent_at = ${now} WHERE (ID = ${id+129})
-- commit
SELECT ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE FROM hand_off WHERE ((message_id = '${uuid:11}') AND (to_desk = 'FRONT_DESK')) FOR UPDATE
SELECT ID AS a1 FROM hand_off WHERE ((((order_no = '${no:RO}') AND (to_desk = 'FRONT_DESK')) AND (STATE IN ('POSTED', 'SENT'))) AND ((occurred_at < ${now}) OR ((occurred_at = ${now}) AND (ID < ${id+129})))) LIMIT 0, 1
insert ignore into inbox (message_id, consumer, taken_at) values ('${uuid:11}', 'FRONT_DESK', ${now})
SELECT ID, ADVISOR, changed_at, changed_by, customer_name, DECLINED, difference_reason, HAZARDS, last_act, MILEAGE, next_maintenance, NUMBER, PHONE, PLATE, promised_at, REWORKS, signed_total, STATE, store_code, TECHNICIAN, VEHICLE, vehicle_no, VERSION FROM delivery WHERE (NUMBER = '${no:RO}')
UPDATE delivery SET changed_at = ${now}, changed_by = '${CASHIER}', last_act = 'DeliveryAct.PAY', STATE = 'PAID', VERSION = 5 WHERE ((ID = ${id+112}) AND (VERSION = 4))
UPDATE hand_off SET STATE = 'TAKEN', settled_at = ${now} WHERE (ID = ${id+129})
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+132}, 'DeliveryAct.PAY', '${CASHIER}', ${now}, 'DeliveryState.AT_CASHIER', '${no:RO}', ${id+112}, 'DeliveryState.PAID', NULL)
-- commit
SELECT ID, ADVISOR, changed_at, changed_by, customer_name, DECLINED, difference_reason, HAZARDS, last_act, MILEAGE, next_maintenance, NUMBER, PHONE, PLATE, promised_at, REWORKS, signed_total, STATE, store_code, TECHNICIAN, VEHICLE, vehicle_no, VERSION FROM delivery WHERE (NUMBER = '${no:RO}')
SELECT ID, customer_no, ENERGY, engine_no, first_registered, inspected_until, insured_until, LARGE, MAKE, merged_at, merged_into, MILEAGE, MODEL, NUMBER, PLATE, store_code, VERSION, VIN FROM vehicle WHERE (NUMBER = '${vehicle}')
SELECT ID, ACTIVE, ENERGY, every_km, every_months, model_code, operation_code FROM maintenance_schedule WHERE ((ENERGY = 'PETROL') AND (model_code IN ('', 'SVW-TIGUAN-L'))) ORDER BY every_km, ID
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+133}, 'DeliveryService.advise', '${ADVISOR}', '-', ${now}, '${store}', '${no:RO}')
UPDATE delivery SET changed_at = ${now}, changed_by = '${ADVISOR}', last_act = 'DeliveryAct.ADVISE', next_maintenance = '20000 km / 2027-12-01', STATE = 'ADVISED', VERSION = 6 WHERE ((ID = ${id+112}) AND (VERSION = 5))
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+134}, 'DeliveryAct.ADVISE', '${ADVISOR}', ${now}, 'DeliveryState.PAID', '${no:RO}', ${id+112}, 'DeliveryState.ADVISED', '20000 km / 2027-12-01')
-- commit
SELECT ID, ADVISOR, changed_at, changed_by, customer_name, DECLINED, difference_reason, HAZARDS, last_act, MILEAGE, next_maintenance, NUMBER, PHONE, PLATE, promised_at, REWORKS, signed_total, STATE, store_code, TECHNICIAN, VEHICLE, vehicle_no, VERSION FROM delivery WHERE (NUMBER = '${no:RO}')
SELECT LABOUR, line_no, MINUTES, NAME, PAYER, list_labour, discount_percent, discount_reason, delivery_id FROM delivered_line WHERE (delivery_id = ${id+112})
SELECT line_no, list_price, NAME, part_code, PRICE, QUANTITY, delivery_id FROM delivered_part WHERE (delivery_id = ${id+112})
UPDATE delivery SET changed_at = ${now}, last_act = 'DeliveryAct.SEE_OFF', STATE = 'CLOSED', VERSION = 7 WHERE ((ID = ${id+112}) AND (VERSION = 6))
INSERT INTO hand_off (ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE) VALUES (${id+135}, 'FRONT_DESK', '${uuid:12}', ${now}, '${no:RO}', '{\"advisor\":\"${ADVISOR}\",\"by\":\"${ADVISOR}\",\"customerName\":\"李建国\",\"messageId\":\"${uuid:12}\",\"nextMaintenance\":\"20000 km / 2027-12-01\",\"occurredAt\":\"${instant}\",\"phone\":\"${phone}\",\"plate\":\"${plate}\",\"promisedAt\":\"${instant}\",\"repairOrderNo\":\"${no:RO}\",\"reworks\":0,\"storeCode\":\"${store}\",\"technician\":\"${TECHNICIAN}\",\"total\":1008.67,\"vehicle\":\"途观L\",\"vehicleNo\":\"${vehicle}\",\"work\":\"更换机油机滤、更换制动液\"}', '${ADVISOR}', NULL, NULL, NULL, NULL, 'POSTED', '${store}', 'FOLLOW_UP', 'VehicleDelivered')
SELECT ID, ADVISOR, appointment_no, changed_at, changed_by, COMPLAINT, last_act, MILEAGE, NUMBER, reception_finished, STATE, store_code, VERSION, contact_phone, estimate_version, key_tag, signed_total, signed_version, STAY, check_raised_at, checked_at, first_promise, promised_at, BAY, INSPECTOR, REWORKS, TECHNICIAN, waits_for_parts, BRINGER, customer_name, customer_no, PHONE, PLATE, VEHICLE, vehicle_no FROM repair_order WHERE (NUMBER = '${no:RO}')
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+136}, 'DeliveryService.seeOff', '${ADVISOR}', '-', ${now}, '${store}', '${no:RO}')
UPDATE repair_order SET changed_at = ${now}, last_act = 'RepairOrderAct.CLOSE', STATE = 'CLOSED', VERSION = 15 WHERE ((ID = ${id+6}) AND (VERSION = 14))
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+137}, 'DeliveryAct.SEE_OFF', '${ADVISOR}', ${now}, 'DeliveryState.ADVISED', '${no:RO}', ${id+112}, 'DeliveryState.CLOSED', NULL)
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+138}, 'RepairOrderAct.CLOSE', '${ADVISOR}', ${now}, 'RepairOrderState.DELIVERING', '${no:RO}', ${id+6}, 'RepairOrderState.CLOSED', NULL)
-- commit
select id from relay_turn for update
select * from hand_off where state = 'POSTED' order by occurred_at, id limit 200 for update skip locked
UPDATE hand_off SET STATE = 'SENT', sent_at = ${now} WHERE (ID = ${id+135})
-- commit
SELECT ID, from_desk, message_id, occurred_at, order_no, PAYLOAD, posted_by, REASON, reason_code, sent_at, settled_at, STATE, store_code, to_desk, TYPE FROM hand_off WHERE ((message_id = '${uuid:12}') AND (to_desk = 'FOLLOW_UP')) FOR UPDATE
SELECT ID AS a1 FROM hand_off WHERE ((((order_no = '${no:RO}') AND (to_desk = 'FOLLOW_UP')) AND (STATE IN ('POSTED', 'SENT'))) AND ((occurred_at < ${now}) OR ((occurred_at = ${now}) AND (ID < ${id+135})))) LIMIT 0, 1
insert ignore into inbox (message_id, consumer, taken_at) values ('${uuid:12}', 'FOLLOW_UP', ${now})
SELECT ID AS a1, COMPANY AS a2, INITIALS AS a3, merged_at AS a4, merged_into AS a5, NAME AS a6, NUMBER AS a7, PHONE AS a8, PINYIN AS a9, reach_from AS a10, reach_until AS a11, store_code AS a12, tax_number AS a13, VERSION AS a14, preferred_way AS a15, written_at AS a16, written_by AS a17 FROM customer WHERE (((PHONE = '${phone}') AND (store_code = '${store}')) AND (merged_into IS NULL)) ORDER BY ID LIMIT 0, 100
SELECT t1.ID AS a1, t1.COMPANY AS a2, t1.INITIALS AS a3, t1.merged_at AS a4, t1.merged_into AS a5, t1.NAME AS a6, t1.NUMBER AS a7, t1.PHONE AS a8, t1.PINYIN AS a9, t1.reach_from AS a10, t1.reach_until AS a11, t1.store_code AS a12, t1.tax_number AS a13, t1.VERSION AS a14, t1.preferred_way AS a15, t1.written_at AS a16, t1.written_by AS a17 FROM customer_phone t0, customer t1 WHERE ((((t0.PHONE = '${phone}') AND (t1.store_code = '${store}')) AND (t1.merged_into IS NULL)) AND (t0.customer_id = t1.ID)) ORDER BY t1.ID LIMIT 0, 100
INSERT INTO follow_up_call (ID, attempts, changed_at, changed_by, closed_at, due_at, last_act, NUMBER, PRIORITY, STATE, store_code, VERSION, ATTITUDE, fixed_once, on_time, OVERALL, REMARKS, ADVISOR, customer_name, customer_no, delivered_at, delivered_late, next_maintenance, PHONE, PLATE, REWORKED, TECHNICIAN, VEHICLE, vehicle_no, WORK) VALUES (${id+139}, 0, ${now}, '${ADVISOR}', NULL, ${now}, 'FollowUpAct.QUEUE', '${no:RO}', 0, 'DUE', '${store}', 1, NULL, NULL, NULL, NULL, NULL, '${ADVISOR}', '李建国', '${customer}', ${now}, 0, '20000 km / 2027-12-01', '${phone}', '${plate}', 0, '${TECHNICIAN}', '途观L', '${vehicle}', '更换机油机滤、更换制动液')
SELECT ID, customer_no, GIVEN, PURPOSE, said_on, SOURCE, store_code, VERSION, written_at, written_by FROM consent WHERE (customer_no = '${customer}') ORDER BY said_on DESC, ID DESC
UPDATE hand_off SET STATE = 'TAKEN', settled_at = ${now} WHERE (ID = ${id+135})
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+140}, 'FollowUpAct.QUEUE', '${ADVISOR}', ${now}, NULL, '${no:RO}', ${id+139}, 'FollowUpState.DUE', NULL)
-- commit
SELECT ID, attempts, changed_at, changed_by, closed_at, due_at, last_act, NUMBER, PRIORITY, STATE, store_code, VERSION, ATTITUDE, fixed_once, on_time, OVERALL, REMARKS, ADVISOR, customer_name, customer_no, delivered_at, delivered_late, next_maintenance, PHONE, PLATE, REWORKED, TECHNICIAN, VEHICLE, vehicle_no, WORK FROM follow_up_call WHERE (NUMBER = '${no:RO}')
SELECT ID, customer_no, GIVEN, PURPOSE, said_on, SOURCE, store_code, VERSION, written_at, written_by FROM consent WHERE (customer_no = '${customer}') ORDER BY said_on DESC, ID DESC
SELECT AGENT, AT, OUTCOME, call_id FROM follow_up_attempt WHERE (call_id = ${id+139}) ORDER BY AT ASC
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+141}, 'FollowUpService.begin', '${AGENT}', '-', ${now}, '${store}', '${no:RO}')
UPDATE follow_up_call SET attempts = 1, changed_at = ${now}, changed_by = '${AGENT}', last_act = 'FollowUpAct.BEGIN', STATE = 'TALKING', VERSION = 2 WHERE ((ID = ${id+139}) AND (VERSION = 1))
INSERT INTO follow_up_attempt (call_id, AGENT, AT, OUTCOME) VALUES (${id+139}, '${AGENT}', ${now}, 'REACHED')
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+142}, 'FollowUpAct.BEGIN', '${AGENT}', ${now}, 'FollowUpState.DUE', '${no:RO}', ${id+139}, 'FollowUpState.TALKING', NULL)
-- commit
SELECT ID, attempts, changed_at, changed_by, closed_at, due_at, last_act, NUMBER, PRIORITY, STATE, store_code, VERSION, ATTITUDE, fixed_once, on_time, OVERALL, REMARKS, ADVISOR, customer_name, customer_no, delivered_at, delivered_late, next_maintenance, PHONE, PLATE, REWORKED, TECHNICIAN, VEHICLE, vehicle_no, WORK FROM follow_up_call WHERE (NUMBER = '${no:RO}')
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+143}, 'FollowUpService.survey', '${AGENT}', '-', ${now}, '${store}', '${no:RO}')
UPDATE follow_up_call SET changed_at = ${now}, last_act = 'FollowUpAct.SURVEY', STATE = 'SURVEYED', ATTITUDE = 5, fixed_once = 1, on_time = 1, OVERALL = 5, REMARKS = '满意', VERSION = 3 WHERE ((ID = ${id+139}) AND (VERSION = 2))
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+144}, 'FollowUpAct.SURVEY', '${AGENT}', ${now}, 'FollowUpState.TALKING', '${no:RO}', ${id+139}, 'FollowUpState.SURVEYED', NULL)
-- commit
SELECT ID, attempts, changed_at, changed_by, closed_at, due_at, last_act, NUMBER, PRIORITY, STATE, store_code, VERSION, ATTITUDE, fixed_once, on_time, OVERALL, REMARKS, ADVISOR, customer_name, customer_no, delivered_at, delivered_late, next_maintenance, PHONE, PLATE, REWORKED, TECHNICIAN, VEHICLE, vehicle_no, WORK FROM follow_up_call WHERE (NUMBER = '${no:RO}')
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+145}, 'FollowUpService.tell', '${AGENT}', '-', ${now}, '${store}', '${no:RO}')
UPDATE follow_up_call SET changed_at = ${now}, last_act = 'FollowUpAct.TELL', STATE = 'TOLD', VERSION = 4 WHERE ((ID = ${id+139}) AND (VERSION = 3))
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+146}, 'FollowUpAct.TELL', '${AGENT}', ${now}, 'FollowUpState.SURVEYED', '${no:RO}', ${id+139}, 'FollowUpState.TOLD', NULL)
-- commit
SELECT ID, attempts, changed_at, changed_by, closed_at, due_at, last_act, NUMBER, PRIORITY, STATE, store_code, VERSION, ATTITUDE, fixed_once, on_time, OVERALL, REMARKS, ADVISOR, customer_name, customer_no, delivered_at, delivered_late, next_maintenance, PHONE, PLATE, REWORKED, TECHNICIAN, VEHICLE, vehicle_no, WORK FROM follow_up_call WHERE (NUMBER = '${no:RO}')
SELECT ID, ANSWER, changed_at, changed_by, closed_at, customer_name, DEADLINE, escalated_at, last_act, NUMBER, OWNER, PLATE, raised_at, repair_order_no, STATE, store_code, TEXT, VERDICT, VERSION FROM complaint WHERE (repair_order_no = '${no:RO}') ORDER BY ID
INSERT INTO audit_entry (ID, ACT, ACTOR, ADDRESS, AT, store_code, SUBJECT) VALUES (${id+147}, 'FollowUpService.thank', '${AGENT}', '-', ${now}, '${store}', '${no:RO}')
UPDATE follow_up_call SET changed_at = ${now}, closed_at = ${now}, last_act = 'FollowUpAct.THANK', STATE = 'CLOSED', VERSION = 5 WHERE ((ID = ${id+139}) AND (VERSION = 4))
INSERT INTO history (ID, ACT, ACTOR, AT, from_state, SUBJECT, subject_id, to_state, WHY) VALUES (${id+148}, 'FollowUpAct.THANK', '${AGENT}', ${now}, 'FollowUpState.TOLD', '${no:RO}', ${id+139}, 'FollowUpState.CLOSED', NULL)
-- commit
