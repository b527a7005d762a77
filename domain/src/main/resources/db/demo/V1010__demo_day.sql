-- Demo: the day that a first start has played, and how far the house's clock is ahead since.
CREATE TABLE demo_day (
  day DATE PRIMARY KEY,
  ahead_seconds BIGINT NOT NULL
);
