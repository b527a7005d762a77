-- C23: a clock that nobody stopped ends with the shop day; its line is marked until somebody has set the minutes right (R12).
ALTER TABLE ticket_line ADD COLUMN clock_forgotten BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE clock_entry ADD KEY clock_entry_running_since (ended_at, started_at);
