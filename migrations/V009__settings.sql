create table setting (
  name varchar(60) primary key,
  words varchar(1000) not null
);
