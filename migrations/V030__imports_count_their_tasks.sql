alter table workbook_import add column task_count integer default 0 not null;
