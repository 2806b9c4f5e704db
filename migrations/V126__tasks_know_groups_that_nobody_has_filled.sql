-- Who was meant by a name that stands for many and has no members, one on a line as written: LEAD, SUPPORT or GUIDE, a blank, the name.
alter table task add column meant varchar(2000);
alter table task_then add column meant varchar(2000);
