create sequence unit_group_seq start with 1 increment by 50;

-- no two groups share a name: the plain name is unique
create table unit_group (
  id bigint primary key,
  version integer not null,
  name varchar(200) not null,
  plain_name varchar(200) not null unique
);

create table unit_group_alias (
  group_id bigint not null references unit_group (id),
  alias varchar(200) not null unique,
  primary key (group_id, alias)
);

create table unit_group_member (
  group_id bigint not null references unit_group (id),
  unit_id bigint not null references unit (id),
  ordinal integer not null,
  primary key (group_id, ordinal)
);

create index unit_group_member_unit on unit_group_member (unit_id);

-- the group that was meant when the unit got its part; words, as the group may change afterwards
alter table assignment add column group_name varchar(200);
