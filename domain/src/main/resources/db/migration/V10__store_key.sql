-- A store is its code; the technical key of stores laid down before says nothing any more.
ALTER TABLE store DROP PRIMARY KEY, MODIFY id BIGINT NULL, DROP KEY code, ADD PRIMARY KEY (code);
