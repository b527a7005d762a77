-- A line explains itself for ever (A3): the rate by which its labour was priced.
ALTER TABLE estimate_line ADD COLUMN rate DECIMAL(12,2) NULL AFTER labour;
ALTER TABLE repair_order_line ADD COLUMN rate DECIMAL(12,2) NULL AFTER labour;
ALTER TABLE extra_work_line ADD COLUMN rate DECIMAL(12,2) NULL AFTER labour;

-- What is on its way, day by day (A2, A8); stock_item.expected and expected_on are its sum and its first day.
CREATE TABLE expected_arrival (
  stock_item_id BIGINT NOT NULL,
  expected_on   DATE   NOT NULL,
  quantity      INT    NOT NULL,
  PRIMARY KEY (stock_item_id, expected_on, quantity)
);
INSERT INTO expected_arrival SELECT id, expected_on, expected FROM stock_item WHERE expected > 0 AND expected_on IS NOT NULL;

-- What was read back is kept word by word (A4).
ALTER TABLE appointment MODIFY COLUMN read_back_text VARCHAR(2000) NULL;
ALTER TABLE history MODIFY COLUMN why VARCHAR(2000) NULL;
