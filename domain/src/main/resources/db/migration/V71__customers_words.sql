-- What staff wrote for each other is not told to customers: a store's own words name no reason any more (R13).
UPDATE notice_template
   SET text = REGEXP_REPLACE(text, '[[:space:]]*[,，:：;；(（]?[[:space:]]*((原因|理由)[是为]?|(the )?reason( is)?)?[:：]?[[:space:]]*[{]reason[}][)）]?', '')
 WHERE text LIKE '%{reason}%' AND kind = 'PROMISE_MOVED';
UPDATE notice_template SET text = REPLACE(text, '{reason}', '') WHERE text LIKE '%{reason}%';
