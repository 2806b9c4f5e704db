-- PostgreSQL alone: the trail is appended to. An entry is never changed, and only goes where the head says that the
-- trail begins behind it and its term of six months is over.
create function audit_entry_guard() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.id <= (select start_id from audit_head where id = 1)
      and old.at < current_timestamp - interval '6 months' then
    return old;
  end if;
  raise exception 'the trail is append-only: entry % may not be %', old.id,
    case tg_op when 'UPDATE' then 'changed' else 'removed' end using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_entry_guard before update or delete on audit_entry
  for each row execute function audit_entry_guard();

create function audit_entry_guard_all() returns trigger language plpgsql as $$
begin
  raise exception 'the trail is append-only: it may not be emptied' using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_entry_guard_all before truncate on audit_entry
  for each statement execute function audit_entry_guard_all();
