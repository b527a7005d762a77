-- Calls are read by who called: what is kept about a person is given to them when they ask.
CREATE INDEX call_record_by_phone ON call_record (store_code, phone);
