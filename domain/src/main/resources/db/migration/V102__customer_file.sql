-- A customer as a file: how and when they want to be reached, further numbers, addresses. Their first number stays in customer.phone.
ALTER TABLE customer
  ADD COLUMN preferred_way VARCHAR(10) NULL,              -- org.jiedai.customer.ContactWay; null: nobody has asked
  ADD COLUMN reach_from    TIME        NULL,
  ADD COLUMN reach_until   TIME        NULL,
  ADD COLUMN written_by    VARCHAR(40) NULL,              -- who wrote the file last
  ADD COLUMN written_at    DATETIME(6) NULL;

CREATE TABLE customer_phone (
  customer_id BIGINT      NOT NULL,
  place       INT         NOT NULL,
  phone       VARCHAR(20) NOT NULL,
  note        VARCHAR(20) NOT NULL,                       -- whose, or where; may be empty
  KEY customer_phone_of_customer (customer_id, place)
);

CREATE TABLE customer_address (
  customer_id BIGINT       NOT NULL,
  place       INT          NOT NULL,
  address     VARCHAR(120) NOT NULL,
  KEY customer_address_of_customer (customer_id, place)
);
