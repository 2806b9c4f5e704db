-- what somebody has typed into the sheet of a unit's week and not filed yet
create table sheet_draft (
  id varchar(80) primary key,
  version integer not null,
  fields text not null,
  saved_at timestamp(6) with time zone not null
);
