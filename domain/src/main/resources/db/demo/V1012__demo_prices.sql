-- Demo: what an insurer and a maker pay in SH01, and the group's price list of the coming year.
INSERT INTO labour_rate (id, store_code, trade, payer, valid_from, valid_until, amount) VALUES
  (nextval(jiedai_id), 'SH01', 'BODY', 'INSURANCE', '2026-01-01', NULL, 320.00),
  (nextval(jiedai_id), 'SH01', 'ENGINE', 'WARRANTY', '2026-01-01', NULL, 190.00),
  (nextval(jiedai_id), 'SH02', 'BODY', 'INSURANCE', '2026-01-01', NULL, 300.00);
INSERT INTO part_price (id, store_code, part_code, payer, valid_from, valid_until, amount) VALUES
  (nextval(jiedai_id), '*', 'G-052-577-M2', 'CUSTOMER', '2027-01-01', NULL, 102.00),
  (nextval(jiedai_id), '*', '06L-115-562-B', 'CUSTOMER', '2027-01-01', NULL, 72.00),
  (nextval(jiedai_id), 'SH01', 'G-052-577-M2', 'CUSTOMER', '2027-02-01', '2027-02-14', 88.00);
