-- Questions that a coalition keeps for its other consultations, one under each name.
create table questionnaires.kept_question (
  coalition_id uuid not null references coalitions.coalition (id),
  id uuid not null,
  name text not null,
  content jsonb not null,
  primary key (coalition_id, id),
  unique (coalition_id, name)
);
alter table questionnaires.kept_question enable row level security;
alter table questionnaires.kept_question force row level security;
create policy of_coalition on questionnaires.kept_question to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);
