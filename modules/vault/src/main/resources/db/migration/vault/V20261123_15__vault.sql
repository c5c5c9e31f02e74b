create schema vault;
grant usage on schema vault to heard_app;

-- Keys of the installation itself, wrapped by the master key: for receipts, and for the participants' cookie.
create table vault.installation_key (
  purpose text primary key,
  wrapped bytea not null
);

create table vault.coalition_key (
  coalition_id uuid primary key references coalitions.coalition (id),
  wrapped bytea not null
);
alter table vault.coalition_key enable row level security;
alter table vault.coalition_key force row level security;
create policy of_coalition on vault.coalition_key to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);

create table vault.consultation_key (
  coalition_id uuid not null references coalitions.coalition (id),
  consultation_id uuid not null,
  wrapped bytea not null,
  primary key (coalition_id, consultation_id)
);
alter table vault.consultation_key enable row level security;
alter table vault.consultation_key force row level security;
create policy of_coalition on vault.consultation_key to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);
