create sequence saved_view_seq start with 1 increment by 50;

create table saved_view (
  id bigint primary key,
  version integer not null,
  account_id bigint not null references account (id),
  owner_name varchar(200) not null,
  name varchar(60) not null,
  query varchar(2000) not null,
  columns varchar(300),
  shared boolean not null,
  unique (account_id, name)
);

create index saved_view_shared on saved_view (shared, name);
