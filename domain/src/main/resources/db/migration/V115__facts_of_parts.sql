-- Parts' further facts (issue 15): what the house pays, how many are ordered at least, whether the old part is given
-- back to the maker, and which models it fits (empty for any).
ALTER TABLE part ADD COLUMN cost DECIMAL(12,2) NULL, ADD COLUMN order_quantity INT NULL,
  ADD COLUMN core_due BOOLEAN NOT NULL DEFAULT FALSE, ADD COLUMN model_codes VARCHAR(400) NOT NULL DEFAULT '';
