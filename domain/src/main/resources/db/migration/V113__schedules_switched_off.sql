-- A line of a schedule can be switched off: nobody asks for it any more (issue 15).
ALTER TABLE maintenance_schedule ADD COLUMN active BOOLEAN NOT NULL DEFAULT TRUE;
