-- Asked when somebody leaves or loses a role: who waits to be called by them.
CREATE INDEX arrival_waiting_for ON arrival (called_advisor, state);
