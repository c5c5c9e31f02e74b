create schema questionnaires;
grant usage on schema questionnaires to heard_app;

-- The questionnaire that is being written; its id is the consultation's.
create table questionnaires.draft (
  coalition_id uuid not null references coalitions.coalition (id),
  id uuid not null,
  revision bigint not null,
  content jsonb not null,
  primary key (coalition_id, id)
);
alter table questionnaires.draft enable row level security;
alter table questionnaires.draft force row level security;
create policy of_coalition on questionnaires.draft to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);

-- What people answered: never changed, because every answer knows its version.
create table questionnaires.version (
  coalition_id uuid not null references coalitions.coalition (id),
  consultation_id uuid not null,
  number integer not null check (number > 0),
  content jsonb not null,
  primary key (coalition_id, consultation_id, number)
);
revoke update, delete on questionnaires.version from heard_app;
alter table questionnaires.version enable row level security;
alter table questionnaires.version force row level security;
create policy of_coalition on questionnaires.version to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);
