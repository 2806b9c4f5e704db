-- an extension asked for after the promise had passed: late for good, whatever the new promise
alter table task add column extended_late boolean default false not null;
