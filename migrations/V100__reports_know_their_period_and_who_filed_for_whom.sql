-- what each leading unit has reported of its part, and the latest period it has reported on
alter table assignment add column percent_reported integer default 0 not null;
alter table assignment add column last_reported_on date;
alter table assignment add column reported_for date;

-- the earliest of its leading units' periods; null while one of them has not reported at all
alter table task add column reported_for date;

alter table report add column unchanged boolean default false not null;
alter table report add column late boolean default false not null;
alter table report add column on_behalf boolean default false not null;
alter table report add column corrected_at timestamp(6) with time zone;

create index report_unit on report (unit_id, task_id);
create index task_reported_for on task (reported_for);

update assignment set
  last_reported_on = (select max(r.filed_on) from report r
    where r.task_id = assignment.task_id and r.unit_id = assignment.unit_id),
  reported_for = (select max(r.filed_on) from report r
    where r.task_id = assignment.task_id and r.unit_id = assignment.unit_id),
  percent_reported = coalesce((select t.percent_reported from task t where t.id = assignment.task_id), 0)
where part = 'LEAD';

update task set reported_for = last_reported_on;
