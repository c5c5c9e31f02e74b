-- Functions of the database run in triggers alone: nobody calls one, and none comes that everybody may call.
alter default privileges revoke execute on functions from public;
do $$
declare
  each record;
begin
  for each in
    select p.oid::regprocedure as name
      from pg_proc p
     where p.proowner = current_user::regrole and p.pronamespace::regnamespace::text !~ '^(pg_|information_schema$)'
  loop
    execute 'revoke execute on function ' || each.name || ' from public';
  end loop;
end
$$;
