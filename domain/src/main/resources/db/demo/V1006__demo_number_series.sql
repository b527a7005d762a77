-- Where the number series of customers and vehicles go on after the demo data.
INSERT INTO number_series (series, store_code, day, last) VALUES
  ('CU', 'SH01', '1970-01-01', 52), ('CU', 'SH02', '1970-01-01', 17),
  ('VH', 'SH01', '1970-01-01', 65), ('VH', 'SH02', '1970-01-01', 23);
