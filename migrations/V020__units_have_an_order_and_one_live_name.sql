alter table unit add column ordinal integer default 0 not null;

-- the plain name while the unit is active, null afterwards: no two active units share a name
alter table unit add column live_name varchar(200);
update unit set live_name = plain_name where active;
alter table unit add constraint unit_live_name unique (live_name);
