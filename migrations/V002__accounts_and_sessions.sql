create sequence account_seq start with 1 increment by 50;

create table account (
  id bigint primary key,
  version integer not null,
  username varchar(40) not null unique,
  display_name varchar(100) not null,
  password_hash varchar(100) not null,
  role varchar(20) not null,
  unit_id bigint references unit (id),
  active boolean not null,
  must_change_password boolean not null,
  failed_sign_ins integer not null,
  locked_until timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null,
  last_signed_in_at timestamp(6) with time zone
);

create index account_role on account (role);
create index account_unit on account (unit_id);

comment on column account.password_hash is 'bcrypt';

create table session (
  hash varchar(64) primary key,
  account_id bigint not null references account (id),
  created_at timestamp(6) with time zone not null,
  last_seen_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  address varchar(64)
);

create index session_account on session (account_id);
create index session_expires on session (expires_at);

comment on column session.hash is 'SHA-256 of the cookie, which itself is kept nowhere';

create sequence api_token_seq start with 1 increment by 50;

create table api_token (
  id bigint primary key,
  version integer not null,
  hash varchar(64) not null unique,
  account_id bigint not null references account (id),
  name varchar(100) not null,
  created_at timestamp(6) with time zone not null,
  last_used_at timestamp(6) with time zone,
  revoked_at timestamp(6) with time zone
);

create index api_token_account on api_token (account_id);

create table first_run_code (
  hash varchar(64) primary key,
  created_at timestamp(6) with time zone not null
);
