create sequence attachment_seq start with 1 increment by 50;

-- the content lies outside the database, under its hash
create table attachment (
  id bigint primary key,
  version integer not null,
  public_id varchar(64) not null,
  task_id bigint not null references task (id),
  fact varchar(20) not null check (fact in ('TASK', 'REPORT', 'CLOSING', 'PROBLEM')),
  fact_id bigint not null,
  fact_name varchar(200),
  unit_id bigint references unit (id),
  unit_name varchar(200),
  name varchar(1000) not null,
  kind varchar(20) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  added_on date not null,
  added_username varchar(100) not null,
  added_name varchar(200) not null,
  added_at timestamp(6) with time zone not null,
  removed_on date,
  removed_username varchar(100),
  removed_name varchar(200),
  removed_at timestamp(6) with time zone,
  removed_because varchar(1000),
  dropped_at timestamp(6) with time zone,
  constraint attachment_public_id unique (public_id)
);

create index attachment_task on attachment (task_id, id);
create index attachment_sha256 on attachment (sha256);
create index attachment_removed on attachment (removed_at);
create index attachment_unit on attachment (unit_id);
