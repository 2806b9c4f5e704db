create table light_preset (
  code varchar(40) primary key,
  version integer not null,
  name varchar(100) not null,
  built_in boolean not null,
  active boolean not null,
  red_missed_days integer not null,
  red_behind integer not null,
  yellow_soon_days integer not null,
  yellow_behind integer not null
);

insert into light_preset
  (code, version, name, built_in, active, red_missed_days, red_behind, yellow_soon_days, yellow_behind)
values
  ('CN-STD', 0, '通用', true, true, 5, 30, 3, 10),
  ('BY-DAYS', 0, '按剩余天数', false, true, 366, 100, 10, 100),
  ('BY-POINTS', 0, '按滞后进度', false, true, 366, 20, 0, 5);

alter table plan add column light_preset varchar(40) default 'CN-STD' not null references light_preset (code);
