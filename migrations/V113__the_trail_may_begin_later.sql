-- where the trail begins after entries older than the office keeps were removed
alter table audit_head add column start_id bigint default 0 not null;
alter table audit_head add column start_hash varchar(64) default 'guatu' not null;
