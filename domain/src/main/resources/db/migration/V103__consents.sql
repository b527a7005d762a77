-- What a customer has agreed to, or not; each word is a row of its own and stays.
CREATE TABLE consent (
  id          BIGINT      NOT NULL PRIMARY KEY,
  version     INT         NOT NULL DEFAULT 1,
  store_code  VARCHAR(8)  NOT NULL,
  customer_no VARCHAR(20) NOT NULL,
  purpose     VARCHAR(12) NOT NULL,                       -- org.jiedai.customer.ConsentPurpose
  given       BOOLEAN     NOT NULL,
  said_on     DATE        NOT NULL,
  source      VARCHAR(10) NOT NULL,                       -- org.jiedai.customer.ConsentSource
  written_by  VARCHAR(40) NOT NULL,
  written_at  DATETIME(6) NOT NULL,
  KEY consent_of_customer (customer_no, purpose, said_on, id)
);

-- Whom a follow-up call is for, where it is the owner themselves.
ALTER TABLE follow_up_call
  ADD COLUMN customer_no VARCHAR(20) NULL,
  ADD KEY follow_up_call_of_customer (store_code, customer_no, state);
UPDATE follow_up_call f JOIN repair_order o ON o.number = f.number SET f.customer_no = o.customer_no WHERE NOT o.bringer;
