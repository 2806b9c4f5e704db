create sequence closing_request_seq start with 1 increment by 50;

create table closing_request (
  id bigint primary key,
  version integer not null,
  task_id bigint not null references task (id),
  unit_name varchar(200) not null,
  conclusion varchar(4000) not null,
  asked_on date not null,
  asked_username varchar(100) not null,
  asked_name varchar(200) not null,
  asked_at timestamp(6) with time zone not null,
  decision varchar(20) not null
    check (decision in ('WAITING', 'ACCEPTED', 'REFUSED', 'TAKEN_BACK', 'LAPSED')),
  answer varchar(1000),
  decided_username varchar(100),
  decided_name varchar(200),
  decided_at timestamp(6) with time zone,
  facts_clear boolean,
  requirement_met boolean,
  materials_complete boolean,
  reopened_username varchar(100),
  reopened_name varchar(200),
  reopened_at timestamp(6) with time zone,
  reopened_because varchar(1000)
);

create index closing_request_task on closing_request (task_id, id);
create index closing_request_decision on closing_request (decision, id);
