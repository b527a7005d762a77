-- The telephones at the desks of the first store.
UPDATE staff SET extension = '8101' WHERE login = 'gujy';
UPDATE staff SET extension = '8111' WHERE login = 'wangxy';
UPDATE staff SET extension = '8112' WHERE login = 'chenlei';
UPDATE staff SET extension = '8131' WHERE login = 'hanxy';
