create sequence plan_seq start with 1 increment by 50;

create table plan (
  id bigint primary key,
  version integer not null,
  code varchar(40) not null unique,
  title varchar(300) not null,
  plan_year integer not null,
  starts_on date,
  ends_on date,
  source_document varchar(500),
  issuing_unit varchar(200),
  cadence varchar(20) not null check (cadence in ('WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'NONE')),
  cutoff_day integer not null check (cutoff_day between 1 and 31),
  cutoff_hour integer not null check (cutoff_hour between 0 and 23),
  red_missed_days integer not null,
  red_behind integer not null,
  yellow_soon_days integer not null,
  yellow_behind integer not null,
  numbered integer not null
);

create sequence section_seq start with 1 increment by 50;

create table section (
  id bigint primary key,
  plan_id bigint not null references plan (id),
  parent_id bigint references section (id),
  title varchar(300) not null,
  label varchar(1000) not null,
  ordinal integer not null
);

create index section_plan on section (plan_id, ordinal);
