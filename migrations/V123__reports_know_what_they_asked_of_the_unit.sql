-- how many fields a report offered, how many stand as the system filled them in, and how many the unit wrote
alter table report add column fields_asked integer default 0 not null;
alter table report add column fields_kept integer default 0 not null;
alter table report add column fields_typed integer default 0 not null;

create index report_filed_on on report (filed_on, unit_id);

-- when a unit's sheet of a period was first opened by somebody of the unit; never by whom
create table sheet_opening (
  id varchar(60) primary key,
  unit_id bigint not null references unit (id),
  period varchar(20) not null,
  opened_at timestamp(6) with time zone not null
);

create index sheet_opening_unit on sheet_opening (unit_id, period);
