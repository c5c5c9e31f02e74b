-- The roles of Heard, made once by a superuser. Nobody signs in as the owner: the migrator takes its place for
-- migrations; the application owns nothing, and no role bypasses row-level security.
do $$
begin
  if not exists (select from pg_roles where rolname = 'heard_owner') then
    create role heard_owner nologin nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
  if not exists (select from pg_roles where rolname = 'heard_migrator') then
    create role heard_migrator login nosuperuser nobypassrls nocreatedb nocreaterole noinherit;
    grant heard_owner to heard_migrator;
  end if;
  if not exists (select from pg_roles where rolname = 'heard_app') then
    create role heard_app login nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
  if not exists (select from pg_roles where rolname = 'heard_indexer') then
    create role heard_indexer login nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
end
$$;
