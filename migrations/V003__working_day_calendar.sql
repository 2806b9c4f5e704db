create table calendar_day (
  on_day date primary key,
  version integer not null,
  working boolean not null,
  name varchar(100)
);
