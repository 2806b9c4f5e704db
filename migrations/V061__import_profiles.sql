create table import_profile (
  id varchar(40) primary key,
  version integer not null,
  name varchar(200) not null,
  shape varchar(64) not null unique,
  headings text not null,
  corrections text not null,
  used integer not null,
  used_at timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null,
  created_by varchar(100) not null
);
