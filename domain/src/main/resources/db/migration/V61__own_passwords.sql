-- A password that somebody else has set is good for one log-in: the person then chooses his own.
ALTER TABLE staff ADD COLUMN must_choose BOOLEAN NOT NULL DEFAULT FALSE;
