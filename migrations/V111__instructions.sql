create sequence instruction_seq start with 1 increment by 50;

create table instruction (
  id bigint primary key,
  version integer not null,
  task_id bigint not null references task (id),
  words varchar(4000) not null,
  leader varchar(200) not null,
  recorded boolean not null,
  to_unit_id bigint references unit (id),
  answer_by date,
  given_on date not null,
  given_username varchar(100) not null,
  given_name varchar(200) not null,
  given_at timestamp(6) with time zone not null
);

create index instruction_task on instruction (task_id, id);
create index instruction_to on instruction (to_unit_id);

create sequence instruction_answer_seq start with 1 increment by 50;

create table instruction_answer (
  id bigint primary key,
  instruction_id bigint not null references instruction (id),
  unit_id bigint references unit (id),
  words varchar(4000) not null,
  said_username varchar(100) not null,
  said_name varchar(200) not null,
  said_at timestamp(6) with time zone not null
);

create index instruction_answer_instruction on instruction_answer (instruction_id, id);
