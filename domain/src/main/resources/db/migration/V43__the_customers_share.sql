-- What is signed for is the customer's own share; that of warranty, insurance or house is not his (R8, R20, R22).
CREATE TEMPORARY TABLE others AS
  SELECT l.repair_order_id AS id, SUM(l.labour + COALESCE((SELECT SUM(p.quantity * p.price) FROM repair_order_part p
    WHERE p.repair_order_id = l.repair_order_id AND p.line_no = l.line_no), 0)) AS share
  FROM repair_order_line l WHERE l.payer <> 'CUSTOMER' GROUP BY l.repair_order_id;
UPDATE delivery d JOIN repair_order o ON o.number = d.number JOIN others x ON x.id = o.id
  SET d.signed_total = d.signed_total - x.share WHERE d.state <> 'CLOSED';
UPDATE repair_order o JOIN others x ON x.id = o.id
  SET o.signed_total = o.signed_total - x.share WHERE o.state <> 'CLOSED' AND o.signed_version > 0;
DROP TEMPORARY TABLE others;
