-- The order knows the estimate's present version: only what is signed is released, and only extra work changes it then (R8).
ALTER TABLE repair_order ADD COLUMN estimate_version INT NOT NULL DEFAULT 1;

UPDATE repair_order o JOIN estimate e ON e.number = o.number SET o.estimate_version = e.version_no;

-- Estimates that were changed after the release: what the customer has agreed to stands on the order, and is theirs again.
CREATE TEMPORARY TABLE drifted AS
  SELECT e.id AS estimate_id, o.id AS order_id, o.signed_version AS version_no
  FROM estimate e JOIN repair_order o ON o.number = e.number
  WHERE e.state = 'DRAFT' AND o.state NOT IN ('RECEIVING', 'AGREED', 'CANCELLED');
DELETE FROM estimate_line WHERE estimate_id IN (SELECT estimate_id FROM drifted);
DELETE FROM estimate_part WHERE estimate_id IN (SELECT estimate_id FROM drifted);
INSERT INTO estimate_line (estimate_id, line_no, operation_code, name, trade, minutes, difficulty, labour, rate, payer)
  SELECT d.estimate_id, l.line_no, l.operation_code, l.name, l.trade, l.minutes, l.difficulty, l.labour, l.rate, l.payer
  FROM drifted d JOIN repair_order_line l ON l.repair_order_id = d.order_id;
INSERT INTO estimate_part (estimate_id, line_no, part_code, name, quantity, price)
  SELECT d.estimate_id, p.line_no, p.part_code, p.name, p.quantity, p.price
  FROM drifted d JOIN repair_order_part p ON p.repair_order_id = d.order_id;
UPDATE estimate e JOIN drifted d ON d.estimate_id = e.id
  SET e.state = 'SIGNED', e.version_no = d.version_no, e.version = e.version + 1;
UPDATE repair_order o JOIN drifted d ON d.order_id = o.id SET o.estimate_version = o.signed_version;
DROP TEMPORARY TABLE drifted;
