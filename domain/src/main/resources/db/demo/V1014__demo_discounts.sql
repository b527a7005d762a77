-- Demo: an advisor may take off five percent alone, the service manager twenty.
INSERT INTO discount_limit (id, store_code, giver, percent) VALUES
  (nextval(jiedai_id), 'SH01', 'SERVICE_ADVISOR', 5),
  (nextval(jiedai_id), 'SH01', 'SERVICE_MANAGER', 20),
  (nextval(jiedai_id), 'SH02', 'SERVICE_MANAGER', 15);
