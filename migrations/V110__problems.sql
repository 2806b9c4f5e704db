create sequence problem_seq start with 1 increment by 50;

create table problem (
  id bigint primary key,
  version integer not null,
  task_id bigint not null references task (id),
  unit_id bigint references unit (id),
  words varchar(4000) not null,
  owner varchar(200),
  needed_by date,
  coordination_by varchar(200),
  coordination_unit_id bigint references unit (id),
  origin varchar(20) not null check (origin in ('RAISED', 'REPORT', 'CHECK')),
  raised_on date not null,
  raised_username varchar(100) not null,
  raised_name varchar(200) not null,
  raised_at timestamp(6) with time zone not null,
  resolution varchar(4000),
  resolved_on date,
  resolved_username varchar(100),
  resolved_name varchar(200),
  resolved_at timestamp(6) with time zone
);

create index problem_task on problem (task_id, id);
create index problem_open on problem (resolved_on, needed_by);
create index problem_helper on problem (coordination_unit_id);

create sequence problem_answer_seq start with 1 increment by 50;

create table problem_answer (
  id bigint primary key,
  problem_id bigint not null references problem (id),
  unit_id bigint references unit (id),
  words varchar(4000) not null,
  said_username varchar(100) not null,
  said_name varchar(200) not null,
  said_at timestamp(6) with time zone not null
);

create index problem_answer_problem on problem_answer (problem_id, id);

create sequence site_check_seq start with 1 increment by 50;

create table site_check (
  id bigint primary key,
  version integer not null,
  task_id bigint not null references task (id),
  checked_on date not null,
  checked_by varchar(200) not null,
  noted_username varchar(100) not null,
  noted_name varchar(200) not null,
  noted_at timestamp(6) with time zone not null
);

create index site_check_task on site_check (task_id, checked_on);

create table site_check_finding (
  check_id bigint not null references site_check (id),
  ordinal integer not null,
  words varchar(4000) not null,
  primary key (check_id, ordinal)
);
