create schema coalitions;
grant usage on schema coalitions to heard_app;

create table coalitions.organisation (
  id uuid primary key,
  name text not null
);

create table coalitions.coalition (
  id uuid primary key,
  name text not null
);
alter table coalitions.coalition enable row level security;
alter table coalitions.coalition force row level security;
create policy of_coalition on coalitions.coalition to heard_app
  using (id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (id = nullif(current_setting('heard.coalition', true), '')::uuid);

create table coalitions.member_organisation (
  coalition_id uuid not null references coalitions.coalition (id),
  organisation_id uuid not null references coalitions.organisation (id),
  lead boolean not null,
  primary key (coalition_id, organisation_id)
);
alter table coalitions.member_organisation enable row level security;
alter table coalitions.member_organisation force row level security;
create policy of_coalition on coalitions.member_organisation to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);
