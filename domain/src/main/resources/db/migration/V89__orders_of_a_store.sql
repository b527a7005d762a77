-- All orders of a store, newest first, a page at a time.
CREATE INDEX repair_order_by_store ON repair_order (store_code, id);
