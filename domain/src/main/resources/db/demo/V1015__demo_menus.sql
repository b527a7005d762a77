-- Demo: the group's menus, one of them over and one for some models alone.
INSERT INTO service_menu (id, code, name, name_en, operation_codes, more_parts, energy, model_codes, valid_from, valid_until, amount) VALUES
  (nextval(jiedai_id), 'MENU-MINOR', '小保养无忧套餐', 'Minor service menu', 'MT-0020;AC-0010', '', 'PETROL', '', '2026-01-01', NULL, 798.00),
  (nextval(jiedai_id), 'MENU-AC', '空调焕新套餐', 'Fresh air menu', 'AC-0020;AC-0010', '', NULL, '', '2026-01-01', NULL, 358.00),
  (nextval(jiedai_id), 'MENU-TYRE', '轮胎养护套餐', 'Tyre care menu', 'TY-0010;TY-0040', '', NULL, '', '2026-01-01', NULL, 198.00),
  (nextval(jiedai_id), 'MENU-ID', '纯电关怀套餐', 'Electric car menu', 'MT-0180;MT-0040;TY-0010', '', 'ELECTRIC', 'SVW-ID3;SVW-ID4;SVW-ID6', '2026-01-01', NULL, 468.00),
  (nextval(jiedai_id), 'MENU-SUMMER', '夏季清凉套餐', 'Summer menu', 'AC-0030;AC-0020', '', NULL, '', '2026-06-01', '2026-08-31', 388.00);
