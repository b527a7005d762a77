-- What is on its way to both parts stores, as V1004 says.
INSERT IGNORE INTO expected_arrival SELECT id, expected_on, expected FROM stock_item WHERE expected > 0 AND expected_on IS NOT NULL;
