-- What a line costs less than listed, and why (R7); lists before the discount are kept beside it.
ALTER TABLE estimate_line ADD COLUMN discount_percent DECIMAL(5,2) NULL, ADD COLUMN discount_reason VARCHAR(80) NULL,
  ADD COLUMN list_labour DECIMAL(12,2) NULL;
ALTER TABLE repair_order_line ADD COLUMN discount_percent DECIMAL(5,2) NULL, ADD COLUMN discount_reason VARCHAR(80) NULL,
  ADD COLUMN list_labour DECIMAL(12,2) NULL;
ALTER TABLE extra_work_line ADD COLUMN discount_percent DECIMAL(5,2) NULL, ADD COLUMN discount_reason VARCHAR(80) NULL,
  ADD COLUMN list_labour DECIMAL(12,2) NULL;
ALTER TABLE delivered_line ADD COLUMN discount_percent DECIMAL(5,2) NULL, ADD COLUMN discount_reason VARCHAR(80) NULL,
  ADD COLUMN list_labour DECIMAL(12,2) NULL;
ALTER TABLE settlement_line ADD COLUMN discount_percent DECIMAL(5,2) NULL, ADD COLUMN discount_reason VARCHAR(80) NULL,
  ADD COLUMN list_labour DECIMAL(12,2) NULL;
ALTER TABLE estimate_part ADD COLUMN list_price DECIMAL(12,2) NULL;
ALTER TABLE repair_order_part ADD COLUMN list_price DECIMAL(12,2) NULL;
ALTER TABLE extra_work_part ADD COLUMN list_price DECIMAL(12,2) NULL;
ALTER TABLE delivered_part ADD COLUMN list_price DECIMAL(12,2) NULL;
ALTER TABLE settlement_part ADD COLUMN list_price DECIMAL(12,2) NULL;

-- How much whoever may take off by hand in a store; nothing where no row stands.
CREATE TABLE discount_limit (
  id         BIGINT      NOT NULL PRIMARY KEY,
  store_code VARCHAR(8)  NOT NULL,
  giver      VARCHAR(20) NOT NULL,                         -- org.jiedai.catalogue.DiscountGiver
  percent    INT         NOT NULL,
  UNIQUE KEY discount_limit_once (store_code, giver)
);
