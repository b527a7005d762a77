-- What partners' systems sign in with at the broker (A1: the telephone system). Passwords are made by us, long and random, so a
-- salted digest keeps them; the server's realm reads it, see config/src/main/cli/broker-embedded.cli.
CREATE TABLE partner_system (
  login         VARCHAR(20)  NOT NULL PRIMARY KEY,
  role          VARCHAR(30)  NOT NULL,           -- of the broker's security settings: telephone
  salt          VARCHAR(64)  NOT NULL,           -- Base64
  password_hash VARCHAR(100) NOT NULL,           -- Base64 of SHA-512 over password and salt
  created_at    DATETIME(6)  NOT NULL
);

-- The telephone at which a person sits; a call that rings there opens on his screen.
ALTER TABLE staff
  ADD COLUMN extension VARCHAR(16) NULL AFTER phone,
  ADD KEY staff_by_extension (extension);
