-- Preparation of appointments: what the workshop knows of the parts (A7), picking line by line and shelf labels (A8).
ALTER TABLE appointment_plan ADD COLUMN parts VARCHAR(12) NULL;
ALTER TABLE pick_line ADD COLUMN picked BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE pick_task ADD COLUMN labels INT NOT NULL DEFAULT 0;
-- What is on the shelf or drawn was picked.
UPDATE pick_line SET picked = TRUE
 WHERE task_id IN (SELECT id FROM pick_task WHERE state IN ('SHELVED', 'DRAWN'));
