-- Who has a questionnaire open and at which question, until they close it or are not heard of for some seconds.
create table questionnaires.presence (
  coalition_id uuid not null references coalitions.coalition (id),
  consultation_id uuid not null,
  screen uuid not null,
  member text not null,
  question text not null,
  seen_at timestamptz not null,
  primary key (coalition_id, consultation_id, screen)
);
alter table questionnaires.presence enable row level security;
alter table questionnaires.presence force row level security;
create policy of_coalition on questionnaires.presence to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);

-- Who made the latest revisions of a draft, so that whoever meets them is told; the older ones are forgotten.
create table questionnaires.saving (
  coalition_id uuid not null references coalitions.coalition (id),
  consultation_id uuid not null,
  revision bigint not null,
  member text not null,
  primary key (coalition_id, consultation_id, revision)
);
alter table questionnaires.saving enable row level security;
alter table questionnaires.saving force row level security;
create policy of_coalition on questionnaires.saving to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);
