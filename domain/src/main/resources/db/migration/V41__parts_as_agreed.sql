-- Why a part is drawn that the customer has not agreed to: the house pays it (R11, R12).
ALTER TABLE asked_part ADD COLUMN why VARCHAR(300) NULL;
ALTER TABLE requisition_line ADD COLUMN why VARCHAR(300) NULL;

-- What is being settled or has left draws nothing any more (R19).
UPDATE parts_requisition r JOIN repair_order o ON o.number = r.repair_order_no
  SET r.state = 'SETTLED', r.version = r.version + 1
  WHERE o.state IN ('DELIVERING', 'CLOSED');
