-- Why a car is entered that waits or is in the house already; nobody is asked a second time when it is received (R1, R2).
ALTER TABLE arrival ADD COLUMN again VARCHAR(200) NULL;
