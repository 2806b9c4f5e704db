create sequence task_seq start with 1 increment by 50;

create table task (
  id bigint primary key,
  version integer not null,
  number varchar(60) not null unique,
  plan_id bigint not null references plan (id),
  section_id bigint references section (id),
  ordinal integer not null,
  title varchar(1000) not null,
  requirement text,
  expected_result text,
  source_kind varchar(20) not null
    check (source_kind in ('DOCUMENT', 'MEETING', 'INSTRUCTION', 'SUPERIOR', 'OTHER')),
  source_text varchar(500),
  starts_on date,
  due_on date,
  original_due_on date,
  due_phrase varchar(500),
  due_kind varchar(20) not null check (due_kind in ('DATE', 'OPEN_ENDED', 'RECURRING')),
  due_soft boolean not null,
  recurrence varchar(300),
  stage varchar(20) not null
    check (stage in ('DRAFT', 'ISSUED', 'ACTIVE', 'IN_REVIEW', 'CLOSED', 'SUSPENDED', 'WITHDRAWN')),
  stage_before varchar(20),
  issued_on date,
  submitted_on date,
  closed_on date,
  stage_reason varchar(1000),
  extensions integer not null,
  percent_reported integer not null check (percent_reported between 0 and 100),
  last_reported_on date,
  milestones_done integer not null,
  milestones_total integer not null,
  yellow_from date,
  red_from date,
  soon_from date,
  grey_until date
);

create index task_plan on task (plan_id, ordinal);
create index task_due on task (due_on);
create index task_red_from on task (red_from);
create index task_yellow_from on task (yellow_from);
create index task_stage on task (stage);

create table task_step (
  task_id bigint not null references task (id),
  ordinal integer not null,
  words varchar(2000) not null,
  primary key (task_id, ordinal)
);

create sequence milestone_seq start with 1 increment by 50;

create table milestone (
  id bigint primary key,
  task_id bigint not null references task (id),
  number integer not null,
  title varchar(500) not null,
  due_on date not null,
  due_precision varchar(10) not null check (due_precision in ('DAY', 'WEEK', 'TEN_DAYS', 'MONTH')),
  week integer,
  done_on date,
  waived_because varchar(500),
  unique (task_id, number)
);

create index milestone_due on milestone (due_on);

create sequence assignment_seq start with 1 increment by 50;

create table assignment (
  id bigint primary key,
  task_id bigint not null references task (id),
  unit_id bigint not null references unit (id),
  part varchar(10) not null check (part in ('LEAD', 'SUPPORT', 'GUIDE')),
  ordinal integer not null,
  responsible_leader_id bigint references person (id),
  owner_id bigint references person (id),
  liaison_id bigint references person (id)
);

create index assignment_task on assignment (task_id, part, ordinal);
create index assignment_unit on assignment (unit_id, part);
