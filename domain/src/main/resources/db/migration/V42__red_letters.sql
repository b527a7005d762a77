-- Each invoice knows which payments it covers, each red-letter one which invoice it takes back (R22).
ALTER TABLE settlement_invoice ADD COLUMN up_to_entry INT NOT NULL DEFAULT 0, ADD COLUMN red_of INT NULL;

UPDATE settlement_invoice i
  SET i.up_to_entry = (SELECT COALESCE(MAX(e.seq), 0) FROM settlement_entry e
                       WHERE e.settlement_id = i.settlement_id AND e.at <= i.at)
  WHERE i.amount > 0;

-- Until now a red letter was made out to the latest one of the same name.
CREATE TEMPORARY TABLE taken_back AS
  SELECT r.settlement_id, r.seq, MAX(i.seq) AS invoice
  FROM settlement_invoice r JOIN settlement_invoice i
    ON i.settlement_id = r.settlement_id AND i.seq < r.seq AND i.amount > 0 AND i.title = r.title
  WHERE r.amount < 0 GROUP BY r.settlement_id, r.seq;
UPDATE settlement_invoice r JOIN taken_back t ON t.settlement_id = r.settlement_id AND t.seq = r.seq
  SET r.red_of = t.invoice;
DROP TEMPORARY TABLE taken_back;
