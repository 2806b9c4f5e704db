create table audit_entry (
  id bigint primary key,
  at timestamp(6) with time zone not null,
  username varchar(100) not null,
  actor varchar(200) not null,
  address varchar(100) not null,
  entity varchar(40) not null,
  entity_key varchar(300) not null,
  verb varchar(60) not null,
  facts_before text not null,
  facts_after text not null,
  why varchar(2000),
  previous_hash varchar(64) not null,
  hash varchar(64) not null
);

create index audit_entry_key on audit_entry (entity, entity_key, id);
create index audit_entry_at on audit_entry (at);

-- one row: the end of the chain; locking it orders the entries
create table audit_head (
  id integer primary key check (id = 1),
  last_id bigint not null,
  last_hash varchar(64) not null
);

insert into audit_head (id, last_id, last_hash) values (1, 0, 'guatu');
