-- The acts of a follow-up say so: the telephone has calls of its own (F1 to F6).
UPDATE history SET act = CONCAT('FollowUpAct.', SUBSTRING(act, 9)) WHERE act LIKE 'CallAct.%';
