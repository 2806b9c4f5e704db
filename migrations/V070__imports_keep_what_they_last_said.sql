-- what the last workbook said of a task, field by field: the third side of every later comparison
create table import_baseline (
  task_id bigint primary key references task (id),
  version integer not null,
  import_id varchar(40) not null,
  facts text not null
);

-- one row: commits and undoings of imports take it in turn, so that no name becomes two units
create table import_turn (
  id integer primary key check (id = 1)
);

insert into import_turn (id) values (1);

alter table workbook_import add column decisions text;
