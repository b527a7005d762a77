-- A call also keeps its last act, for whoever finds that a colleague was faster (F1 to F6).
UPDATE follow_up_call SET last_act = CONCAT('FollowUpAct.', SUBSTRING(last_act, 9)) WHERE last_act LIKE 'CallAct.%';
