create sequence extension_request_seq start with 1 increment by 50;

create table extension_request (
  id bigint primary key,
  version integer not null,
  task_id bigint not null references task (id),
  unit_name varchar(200) not null,
  kind varchar(20) not null check (kind in ('EXTEND', 'SUSPEND', 'WITHDRAW')),
  cause varchar(20) not null check (cause in ('EXCUSABLE', 'AVOIDABLE', 'DEPENDENCY')),
  reason varchar(1000) not null,
  standing varchar(4000),
  due_before date,
  new_due date,
  asked_late boolean not null,
  asked_on date not null,
  asked_username varchar(100) not null,
  asked_name varchar(200) not null,
  asked_at timestamp(6) with time zone not null,
  decision varchar(20) not null
    check (decision in ('WAITING', 'ACCEPTED', 'REFUSED', 'TAKEN_BACK', 'LAPSED')),
  answer varchar(1000),
  decided_username varchar(100),
  decided_name varchar(200),
  decided_at timestamp(6) with time zone
);

create index extension_request_task on extension_request (task_id, id);
create index extension_request_decision on extension_request (decision, id);
