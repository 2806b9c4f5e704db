alter table workbook_import add column effects text;
alter table workbook_import add column undone_at timestamp(6) with time zone;
alter table workbook_import add column undone_by varchar(100);
alter table workbook_import add column undo_reason varchar(1000);
