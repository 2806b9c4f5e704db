create sequence unit_seq start with 1 increment by 50;

create table unit (
  id bigint primary key,
  version integer not null,
  name varchar(200) not null,
  short_name varchar(100),
  plain_name varchar(200) not null,
  plain_short_name varchar(100),
  parent_id bigint references unit (id),
  path varchar(400) not null,
  active boolean not null,
  merged_into_id bigint references unit (id)
);

create index unit_plain_name on unit (plain_name);
create index unit_plain_short_name on unit (plain_short_name);
create index unit_path on unit (path);

create table unit_alias (
  unit_id bigint not null references unit (id),
  alias varchar(200) not null,
  primary key (unit_id, alias)
);

create index unit_alias_alias on unit_alias (alias);

create sequence person_seq start with 1 increment by 50;

create table person (
  id bigint primary key,
  version integer not null,
  name varchar(100),
  job_title varchar(200),
  unit_id bigint not null references unit (id),
  active boolean not null
);

create index person_unit on person (unit_id);
