alter table assignment add column done_username varchar(100);
alter table assignment add column done_name varchar(200);
alter table assignment add column done_at timestamp(6) with time zone;
