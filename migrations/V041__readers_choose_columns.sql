create table column_choice (
  account_id bigint primary key references account (id),
  words varchar(300) not null
);
