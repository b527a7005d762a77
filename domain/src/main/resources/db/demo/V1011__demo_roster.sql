-- Two shifts in each store, for those whose hours no appointment hangs on.
INSERT INTO shift (store_code, code, name, name_en, duty_from, duty_to, break_from, break_to) VALUES
  ('SH01', 'E', '早班', 'Early', '08:00', '16:30', '11:30', '12:00'),
  ('SH01', 'L', '晚班', 'Late', '09:30', '18:00', '12:30', '13:00'),
  ('SH02', 'E', '早班', 'Early', '08:00', '16:30', '11:30', '12:00'),
  ('SH02', 'L', '晚班', 'Late', '09:30', '18:00', '12:30', '13:00');
INSERT INTO duty_plan (store_code, staff_login, week) VALUES
  ('SH01', 'dingfs', 'E,E,L,L,E,,L'),
  ('SH01', 'jiangxl', 'L,L,E,E,L,E,'),
  ('SH01', 'guozm', 'E,E,E,E,E,,'),
  ('SH01', 'luof', 'L,L,L,L,,L,L'),
  ('SH01', 'shenyl', 'E,E,E,E,E,E,'),
  ('SH01', 'hanxy', ',E,E,E,E,E,E'),
  ('SH02', 'pengdy', 'E,E,E,E,E,E,');
