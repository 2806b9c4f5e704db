create table form_template (
  id varchar(40) primary key,
  version integer not null,
  name varchar(200) not null,
  file_name varchar(300) not null,
  file bytea not null,
  sheet integer not null,
  first_row integer not null,
  mapping text not null,
  created_at timestamp(6) with time zone not null,
  created_by varchar(100) not null
);
