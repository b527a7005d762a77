-- What a store wants its figures to reach; without a row the usual targets hold.
CREATE TABLE store_targets (
  store_code VARCHAR(8)  NOT NULL PRIMARY KEY,
  version    INT         NOT NULL DEFAULT 1,
  set_at     DATETIME(6) NOT NULL
);

CREATE TABLE figure_target (
  store_code VARCHAR(8)  NOT NULL,
  figure     VARCHAR(20) NOT NULL,                       -- org.jiedai.figures.Figure
  percent    INT         NOT NULL,
  PRIMARY KEY (store_code, figure)
);
