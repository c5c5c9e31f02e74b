-- What the roles may do in the database of Heard, told once by a superuser in that database.
revoke all on database heard from public;
revoke all on schema public from public;
grant connect on database heard to heard_migrator, heard_app, heard_indexer;
alter default privileges for role heard_owner grant select, insert, update, delete on tables to heard_app;
alter default privileges for role heard_owner grant usage on sequences to heard_app;
