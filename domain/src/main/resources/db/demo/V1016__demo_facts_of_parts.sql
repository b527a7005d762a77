-- Demo: what parts cost the house, what is ordered by the dozen, what is exchanged for the old part, and what fits some models alone.
UPDATE part SET cost = ROUND(price * 0.62, 2);
UPDATE part SET order_quantity = 12 WHERE code IN ('G-052-577-M2', 'G-052-195-M2', 'G-052-171-M2', 'G-052-164-M2');
UPDATE part SET core_due = TRUE WHERE code IN ('5C0-915-105-K', '1EA-915-105-A') OR kind = 'REMADE';
UPDATE part SET model_codes = 'SVW-ID3;SVW-ID4;SVW-ID6' WHERE code = '1EA-915-105-A';
