-- Work that is longer than the store is open on a day goes on on the next; null where it is done on the day it begins.
ALTER TABLE appointment
  ADD slot_end DATETIME(6) NULL AFTER slot_start;
