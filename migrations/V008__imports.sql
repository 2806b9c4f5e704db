create table workbook_import (
  id varchar(40) primary key,
  version integer not null,
  file_name varchar(300) not null,
  file_hash varchar(64) not null,
  plan_year integer,
  reading text not null,
  created_at timestamp(6) with time zone not null,
  created_by varchar(100) not null,
  committed_at timestamp(6) with time zone,
  committed_by varchar(100),
  result text
);

create index workbook_import_hash on workbook_import (file_hash);
