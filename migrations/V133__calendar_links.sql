create sequence calendar_link_seq start with 1 increment by 50;

create table calendar_link (
  id bigint primary key,
  version integer not null,
  hash varchar(64) not null unique,
  account_id bigint not null references account (id),
  scope varchar(20) not null check (scope in ('ALL', 'UNIT', 'PERSON', 'PLAN')),
  unit_id bigint references unit (id) on delete cascade,
  person_id bigint references person (id) on delete cascade,
  plan_id bigint references plan (id) on delete cascade,
  language varchar(5) not null,
  created_at timestamp(6) with time zone not null,
  fetched_at timestamp(6) with time zone,
  revoked_at timestamp(6) with time zone
);

create index calendar_link_account on calendar_link (account_id);

-- one row for each change of a task that a calendar shows: how many there were, and when the last one was
create sequence calendar_change_seq start with 1 increment by 50;

create table calendar_change (
  id bigint primary key,
  task_number varchar(60) not null,
  changed_at timestamp(6) with time zone not null
);

create index calendar_change_task on calendar_change (task_number, changed_at);
