-- Figures count arrivals by the day of their visit, which the order's number tells.
CREATE INDEX arrival_of_order ON arrival (repair_order_no);
