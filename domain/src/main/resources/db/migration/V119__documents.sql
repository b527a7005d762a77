-- What the house prints: how often, by whom last, and under which hash a signed one is kept (U24, R8).
CREATE TABLE document (
  id         BIGINT      NOT NULL PRIMARY KEY,
  version    INT         NOT NULL,
  store_code VARCHAR(8)  NOT NULL,
  kind       VARCHAR(20) NOT NULL,                        -- org.jiedai.document.DocumentKind
  number     VARCHAR(40) NOT NULL,
  version_no INT         NOT NULL,                        -- of what is signed; 0: the record has none
  language   VARCHAR(2)  NOT NULL,
  prints     INT         NOT NULL,
  kept_as    CHAR(64)    NULL,                            -- SHA-256 of the bytes
  kept_at    DATETIME(6) NULL,
  printed_at DATETIME(6) NULL,
  printed_by VARCHAR(40) NULL,
  UNIQUE KEY document_of_record (store_code, kind, number, version_no, language)
);
