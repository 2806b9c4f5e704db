create table return_seal (
  id integer primary key,
  secret varchar(100) not null
);

create table workbook_return (
  id varchar(40) primary key,
  version integer not null,
  reading text not null,
  row_count integer not null,
  created_at timestamp(6) with time zone not null,
  created_by varchar(100) not null,
  created_by_account bigint not null,
  committed_at timestamp(6) with time zone,
  committed_by varchar(100),
  result text
);

create table workbook_return_file (
  return_id varchar(40) not null references workbook_return (id),
  ordinal integer not null,
  file_name varchar(300) not null,
  file_hash varchar(64) not null,
  primary key (return_id, ordinal)
);

create index workbook_return_file_hash on workbook_return_file (file_hash);
