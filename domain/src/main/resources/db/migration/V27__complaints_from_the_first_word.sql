-- A complaint is late from the customer's word on, whoever has it; and the call is asked for its complaints when it ends.
UPDATE complaint SET deadline = raised_at + INTERVAL 24 HOUR WHERE deadline IS NULL;
ALTER TABLE complaint ADD KEY complaint_of_visit (repair_order_no);
