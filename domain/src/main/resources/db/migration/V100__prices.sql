-- Prices that hold for some days, some payer or some store; without one the part's list price and the store's rate hold.
CREATE TABLE part_price (
  id          BIGINT        NOT NULL PRIMARY KEY,
  store_code  VARCHAR(8)    NOT NULL,                    -- * for all stores of the group
  part_code   VARCHAR(20)   NOT NULL,
  payer       VARCHAR(12)   NOT NULL,                    -- org.jiedai.catalogue.Payer
  valid_from  DATE          NOT NULL,
  valid_until DATE          NULL,
  amount      DECIMAL(12,2) NOT NULL,
  active      BOOLEAN       NOT NULL DEFAULT TRUE,
  UNIQUE KEY part_price_once (part_code, store_code, payer, valid_from)
);

CREATE TABLE labour_rate (
  id          BIGINT        NOT NULL PRIMARY KEY,
  store_code  VARCHAR(8)    NOT NULL,
  trade       VARCHAR(20)   NOT NULL,                    -- org.jiedai.catalogue.Trade
  payer       VARCHAR(12)   NOT NULL,
  valid_from  DATE          NOT NULL,
  valid_until DATE          NULL,
  amount      DECIMAL(12,2) NOT NULL,                    -- per standard hour at difficulty 1
  active      BOOLEAN       NOT NULL DEFAULT TRUE,
  UNIQUE KEY labour_rate_once (store_code, trade, payer, valid_from)
);
