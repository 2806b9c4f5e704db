create table import_source (
  id varchar(40) primary key,
  version integer not null,
  file_name varchar(300) not null,
  file_hash varchar(64) not null,
  plan_year integer,
  created_at timestamp(6) with time zone not null,
  created_by varchar(100) not null,
  state varchar(10) not null check (state in ('READING', 'FAILED', 'READ')),
  percent integer not null,
  seen_at timestamp(6) with time zone not null,
  failure varchar(40),
  failure_arg varchar(100),
  corrections text not null,
  looks text,
  shape varchar(64),
  profile_id varchar(40),
  profile_name varchar(200)
);

create index import_source_state on import_source (state);

create table import_file (
  id varchar(40) primary key references import_source (id),
  content bytea not null
);

create table import_rows (
  id varchar(80) primary key,
  import_id varchar(40) not null references import_source (id),
  cells text not null
);

create index import_rows_import on import_rows (import_id);
