-- Wrong passwords and PINs in a row, each counted for itself; after five of them the person waits.
ALTER TABLE staff
  ADD COLUMN wrong_passwords       INT         NOT NULL DEFAULT 0,
  ADD COLUMN password_locked_until DATETIME(6) NULL,
  ADD COLUMN wrong_pins            INT         NOT NULL DEFAULT 0,
  ADD COLUMN pin_locked_until      DATETIME(6) NULL;
