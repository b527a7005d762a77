-- Names are found with and without the signs in them (· ( ) - '), and a long name has room for its reading: 60 characters, each up to 6 letters and a space.
ALTER TABLE customer
  DROP KEY customer_by_pinyin,
  DROP COLUMN pinyin_plain,
  MODIFY pinyin   VARCHAR(420) NOT NULL,
  MODIFY initials VARCHAR(60)  NOT NULL;
ALTER TABLE customer
  ADD COLUMN pinyin_plain VARCHAR(420) GENERATED ALWAYS AS (REPLACE(pinyin, ' ', '')) STORED,
  ADD COLUMN name_plain VARCHAR(60) GENERATED ALWAYS AS (REGEXP_REPLACE(name, '[[:space:]·•．.()（）''’‘＇－-]', '')) STORED,
  ADD KEY customer_by_pinyin (store_code, pinyin_plain),
  ADD KEY customer_by_name_plain (store_code, name_plain),
  DROP KEY customer_by_name;
