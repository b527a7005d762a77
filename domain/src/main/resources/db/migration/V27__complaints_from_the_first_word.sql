-- A complaint is late from the customer's word on, whoever has it.
UPDATE complaint SET deadline = raised_at + INTERVAL 24 HOUR WHERE deadline IS NULL;
