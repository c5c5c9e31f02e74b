create schema exchange;
grant usage on schema exchange to heard_app;

-- Files whose rows became responses, by their SHA-256, so that none is taken twice into the same consultation.
create table exchange.imported_file (
  coalition_id uuid not null references coalitions.coalition (id),
  consultation_id uuid not null,
  digest bytea not null,
  responses bigint not null,
  imported_on date not null,
  primary key (coalition_id, consultation_id, digest)
);
alter table exchange.imported_file enable row level security;
alter table exchange.imported_file force row level security;
create policy of_coalition on exchange.imported_file to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);
