-- What the database must not hold. Each rule is a query that names what breaks it, and a planted breach that it must find.
-- {ours} is true of schemas that are not PostgreSQL's own; {whose} is the number of the column that says whose a row is.

-- # A table without the coalition's policy, or whose owner escapes it
select n.nspname || '.' || c.relname
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where c.relkind in ('r', 'p') and {ours}
   and not (c.relrowsecurity and c.relforcerowsecurity and exists (
     select from pg_policy p where p.polrelid = c.oid and p.polname = 'of_coalition'))
-- ! planted
create table coalitions.planted (coalition_id uuid not null references coalitions.coalition, primary key (coalition_id));
alter table coalitions.planted enable row level security;
create policy of_coalition on coalitions.planted to heard_app using (true);

-- # A policy that is not the coalition's, for reading and for writing, of the application alone
select n.nspname || '.' || c.relname || ' ' || p.polname
  from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
 where {ours}
   and not (p.polpermissive and p.polcmd = '*' and p.polroles = array['heard_app'::regrole::oid]
     and pg_get_expr(p.polqual, c.oid) = pg_get_expr(p.polwithcheck, c.oid)
     and pg_get_expr(p.polqual, c.oid) = '(' || case c.oid::regclass::text when 'coalitions.coalition' then 'id'
       else 'coalition_id' end || ' = (NULLIF(current_setting(''heard.coalition''::text, true), ''''::text))::uuid)')
-- ! planted
create policy planted on evidence.dossier for select to heard_app using (status = 'SEALED');

-- # A table that does not say whose each row is
select n.nspname || '.' || c.relname
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where c.relkind in ('r', 'p') and {ours}
   and not exists (select from pg_attribute a
                    where a.attrelid = c.oid and a.attnum = {whose} and a.attnotnull and a.atttypid = 'uuid'::regtype)
-- ! planted
create table coalitions.planted (coalition_id uuid, id uuid primary key);

-- # A table whose key is without the coalition
select n.nspname || '.' || c.relname
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where c.relkind in ('r', 'p') and {ours}
   and not exists (select from pg_constraint k
                    where k.conrelid = c.oid and k.contype = 'p' and {whose} = any (k.conkey))
-- ! planted
create table coalitions.planted (coalition_id uuid not null, id uuid primary key);

-- # A unique index without the coalition, which tells one coalition what another has
select c.oid::regclass || ' ' || x.relname
  from pg_index i join pg_class x on x.oid = i.indexrelid join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
 where c.relkind in ('r', 'p') and {ours} and (i.indisunique or i.indisexclusion)
   and not coalesce({whose} = any (i.indkey::int2[]), false)
-- ! planted
create unique index planted on responses.response (receipt);

-- # A foreign key without the coalition, which takes a parent that nobody may see
select c.oid::regclass || ' ' || k.conname
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
 where k.contype = 'f' and {ours}
   and (k.confrelid = 'coalitions.coalition'::regclass
        or exists (select from pg_attribute a where a.attrelid = k.confrelid and a.attname = 'coalition_id'))
   and not exists (
     select from unnest(k.conkey, k.confkey) as pair (child, parent)
       join pg_attribute a on a.attrelid = k.confrelid and a.attnum = pair.parent
      where pair.child = {whose}
        and (a.attname = 'coalition_id' or a.attname = 'id' and k.confrelid = 'coalitions.coalition'::regclass))
-- ! planted
create unique index unplanted on analysis.theme (id);
alter table evidence.quote add constraint planted foreign key (response_id) references analysis.theme (id) not valid;

-- # A view that shows what its owner sees, a materialized view, a foreign table
select n.nspname || '.' || c.relname
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where {ours} and (c.relkind in ('m', 'f') or c.relkind = 'v' and not 'security_invoker=true' = any (coalesce(c.reloptions, '{}')))
-- ! planted
create view evidence.planted as select * from evidence.dossier;

-- # A rule that rewrites a statement on a table
select c.oid::regclass || ' ' || r.rulename
  from pg_rewrite r join pg_class c on c.oid = r.ev_class join pg_namespace n on n.oid = c.relnamespace
 where {ours} and c.relkind <> 'v' and c.relkind <> 'm'
-- ! planted
create rule planted as on delete to evidence.dossier do instead nothing;

-- # A function that runs with its owner's rights
select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace where {ours} and p.prosecdef
-- ! planted
create function evidence.planted() returns bigint language sql security definer set search_path = ''
  return (select count(*) from evidence.dossier);

-- # A function that the application or everybody may call
select p.oid::regprocedure || ' ' || r.name
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace,
       (values ('public'), ('heard_app'), ('heard_indexer')) as r (name)
 where {ours} and has_function_privilege(r.name, p.oid, 'execute')
-- ! planted
create function evidence.planted() returns bigint language sql set search_path = '' return 1;

-- # A function whose names mean what the caller's search path says
select p.oid::regprocedure::text
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
 where {ours} and not exists (select from unnest(p.proconfig) as setting (text) where setting.text like 'search_path=%')
-- ! planted
create function evidence.planted() returns bigint language plpgsql as 'begin return 1; end';

-- # A function of a language that reaches outside the database, or one that claims to leak nothing
select p.oid::regprocedure::text
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang
 where {ours} and (l.lanname not in ('sql', 'plpgsql') or p.proleakproof)
-- ! planted
create function evidence.planted() returns bigint language plpgsql leakproof set search_path = '' as 'begin return 1; end';

-- # An operator, a cast or a type with a function of its own, which sees rows before a policy does
select 'operator ' || o.oid::regoperator from pg_operator o join pg_namespace n on n.oid = o.oprnamespace where {ours}
union all
select 'cast ' || k.castsource::regtype || ' ' || k.casttarget::regtype from pg_cast k where k.oid >= 16384
union all
select 'type ' || t.oid::regtype from pg_type t join pg_namespace n on n.oid = t.typnamespace
 where {ours} and t.typtype not in ('c', 'b') or {ours} and t.typtype = 'b' and t.typelem = 0
-- ! planted
create domain evidence.planted as text;

-- # A sequence, whose numbers tell one coalition how much happens in the others
select n.nspname || '.' || c.relname
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'S' and {ours}
-- ! planted
create sequence evidence.planted;

-- # A sequence that an application's role may read or set
select n.nspname || '.' || c.relname || ' ' || r.name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace, (values ('heard_app'), ('heard_indexer')) as r (name)
 where c.relkind = 'S' and {ours} and has_sequence_privilege(r.name, c.oid, 'select, update')
-- ! planted
create sequence evidence.planted;
grant select on sequence evidence.planted to heard_app;

-- # A privilege on what is yet to be made
select d.defaclrole::regrole || ' ' || d.defaclobjtype::text || ' ' || coalesce(n.nspname || ' ', '')
       || case a.grantee when 0 then 'everybody' else a.grantee::regrole::text end || ' ' || a.privilege_type
  from pg_default_acl d left join pg_namespace n on n.oid = d.defaclnamespace, aclexplode(d.defaclacl) a
 where a.grantee <> d.defaclrole
-- ! planted
alter default privileges for role heard_owner in schema evidence grant select on tables to public;

-- # A role that may do more than its work
select r.rolname || ' ' || may.name
  from pg_roles r, lateral (values
    ('superuser', r.rolsuper), ('bypassrls', r.rolbypassrls), ('createrole', r.rolcreaterole),
    ('createdb', r.rolcreatedb), ('replication', r.rolreplication),
    ('login', r.rolcanlogin and r.rolname = 'heard_owner'),
    ('inherit', r.rolinherit and r.rolname = 'heard_migrator')) as may (name, held)
 where r.rolname like 'heard%' and may.held
-- ! planted
alter role heard_app bypassrls;

-- # A role that is a member of another
select m.member::regrole || ' in ' || m.roleid::regrole
  from pg_auth_members m
 where (m.member::regrole::text like 'heard%' or m.roleid::regrole::text like 'heard%')
-- ! planted
grant pg_read_all_data to heard_app;

-- # A setting that comes with a role or the database
select coalesce(nullif(s.setrole, 0)::regrole::text, 'everybody') || ' ' || unnest(s.setconfig)
  from pg_db_role_setting s
 where s.setdatabase = 0 or s.setdatabase = (select oid from pg_database where datname = current_database())
-- ! planted
alter role heard_app set heard.coalition = 'planted';

-- # Something that a role of the application owns, or that the owner does not
select pg_describe_object(d.classid, d.objid, d.objsubid) || ' of ' || d.refobjid::regrole
  from pg_shdepend d
 where d.deptype = 'o' and d.refobjid::regrole::text in ('heard_app', 'heard_indexer', 'heard_migrator')
   and d.dbid in (0, (select oid from pg_database where datname = current_database()))
union all
select c.oid::regclass || ' of ' || c.relowner::regrole
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where {ours} and c.relowner <> 'heard_owner'::regrole
-- ! planted
create table evidence.planted (coalition_id uuid);
alter table evidence.planted owner to heard_app;

-- # A table that a role of the application may empty, refer to, hang a trigger on or maintain
select n.nspname || '.' || c.relname || ' ' || r.name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace, (values ('heard_app'), ('heard_indexer')) as r (name)
 where c.relkind in ('r', 'p', 'v') and {ours}
   and has_table_privilege(r.name, c.oid, 'truncate, references, trigger, maintain')
-- ! planted
create table evidence.planted (coalition_id uuid);
grant truncate on evidence.planted to heard_app;

-- # A place where a role of the application may make something
select 'schema ' || n.nspname || ' ' || r.name
  from pg_namespace n, (values ('heard_app'), ('heard_indexer'), ('heard_migrator')) as r (name)
 where n.nspname !~ '^pg_(toast|temp)' and has_schema_privilege(r.name, n.oid, 'create')
union all
select 'database ' || r.name
  from (values ('heard_app'), ('heard_indexer'), ('heard_migrator')) as r (name)
 where has_database_privilege(r.name, current_database(), 'create, temporary')
-- ! planted
grant create on schema evidence to heard_app;

-- # Something that everybody may use
select what.name || ' ' || a.privilege_type
  from (select 'schema ' || n.nspname, n.nspacl from pg_namespace n where {ours}
        union all select c.oid::regclass::text, c.relacl
          from pg_class c join pg_namespace n on n.oid = c.relnamespace where {ours}
        union all select c.oid::regclass || '.' || t.attname, t.attacl
          from pg_attribute t join pg_class c on c.oid = t.attrelid join pg_namespace n on n.oid = c.relnamespace
         where {ours}
        union all select 'database', coalesce(d.datacl, acldefault('d', d.datdba))
          from pg_database d where d.datname = current_database()) as what (name, acl),
       aclexplode(what.acl) a
 where a.grantee = 0
-- ! planted
grant select on evidence.dossier to public;

-- # Something that the indexer's role may read or write
select n.nspname || '.' || c.relname || '.' || a.attname || ' ' || p.name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid,
       (values ('select'), ('insert'), ('update')) as p (name)
 where c.relkind in ('r', 'p', 'v') and a.attnum > 0 and not a.attisdropped and {ours}
   and has_column_privilege('heard_indexer', c.oid, a.attnum, p.name)
-- ! planted
grant select (title) on evidence.dossier to heard_indexer;

-- # A trigger, on a table or on events of the whole database
select c.oid::regclass || ' ' || t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid where not t.tgisinternal
union all
select 'event ' || evtname from pg_event_trigger
-- ! planted
create trigger planted before insert on analysis.theme for each row execute function suppress_redundant_updates_trigger();

-- # A way out of the database: publication, subscription, foreign server, large object
select 'publication ' || pubname from pg_publication
union all select 'subscription ' || subname from pg_subscription
union all select 'foreign server ' || srvname from pg_foreign_server
union all select 'foreign data wrapper ' || fdwname from pg_foreign_data_wrapper
union all select 'large object ' || oid from pg_largeobject_metadata
-- ! planted
create publication planted for table evidence.dossier;

-- # An extension
select extname from pg_extension
-- ! planted
create extension pg_trgm schema evidence;

-- # A parameter of the server that a role of the application may set
select p.parname || ' ' || a.privilege_type from pg_parameter_acl p, aclexplode(p.paracl) a
-- ! planted
grant set on parameter session_replication_role to heard_app;
