-- Keys are fetched by the thousand instead of by fifty: while one fetches, all others wait (decision 18).
-- A range ends with the number fetched, so the first new range must begin above the last old number.
SELECT NEXTVAL(jiedai_id) + 2000 INTO @above;
EXECUTE IMMEDIATE CONCAT('ALTER SEQUENCE jiedai_id INCREMENT BY 1000 RESTART WITH ', @above);
