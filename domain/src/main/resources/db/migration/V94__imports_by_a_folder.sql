-- Files that another system lays into a folder: which file a run came from, until it is answered by a protocol.
ALTER TABLE import_run ADD COLUMN folder_file VARCHAR(300) NULL;
CREATE INDEX import_run_of_folder ON import_run (folder_file);
