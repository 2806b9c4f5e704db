create sequence report_seq start with 1 increment by 50;

create table report (
  id bigint primary key,
  version integer not null,
  task_id bigint not null references task (id),
  unit_id bigint references unit (id),
  unit_name varchar(200) not null,
  period varchar(20) not null,
  done varchar(4000) not null,
  next varchar(4000),
  problem varchar(4000),
  needs_help boolean not null,
  percent integer check (percent between 0 and 100),
  filed_at timestamp(6) with time zone not null,
  filed_on date not null,
  filed_by varchar(100) not null,
  once varchar(100) unique
);

create index report_task on report (task_id, filed_at);
create index report_period on report (period, unit_id);
