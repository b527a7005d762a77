-- Menus: work with its parts at one price for the customer, for some cars and on some days (issue 15, decision 52).
CREATE TABLE service_menu (
  id              BIGINT        NOT NULL PRIMARY KEY,
  code            VARCHAR(20)   NOT NULL UNIQUE,
  name            VARCHAR(60)   NOT NULL,                  -- 空调焕新套餐
  name_en         VARCHAR(60)   NOT NULL,
  operation_codes VARCHAR(200)  NOT NULL,                  -- MT-0020;AC-0010
  more_parts      VARCHAR(400)  NOT NULL,                  -- G-001-780-M3*1: beyond what the operations need
  energy          VARCHAR(12)   NULL,                      -- org.jiedai.customer.Energy, null for any
  model_codes     VARCHAR(400)  NOT NULL,                  -- empty for any
  valid_from      DATE          NOT NULL,
  valid_until     DATE          NULL,
  amount          DECIMAL(12,2) NOT NULL,
  active          BOOLEAN       NOT NULL DEFAULT TRUE
);

-- A line knows the menu by which it comes; what it costs less than listed stands in its discount, with the menu's name.
ALTER TABLE appointment_item ADD COLUMN menu_code VARCHAR(20) NULL;
ALTER TABLE estimate_line ADD COLUMN menu_code VARCHAR(20) NULL;
ALTER TABLE repair_order_line ADD COLUMN menu_code VARCHAR(20) NULL;
ALTER TABLE extra_work_line ADD COLUMN menu_code VARCHAR(20) NULL;
