-- The draft that an imported form took the place of, kept until the import is undone or another takes its place.
create table questionnaires.before_import (
  coalition_id uuid not null references coalitions.coalition (id),
  consultation_id uuid not null,
  version integer not null check (version >= 0),
  content jsonb not null,
  primary key (coalition_id, consultation_id)
);
alter table questionnaires.before_import enable row level security;
alter table questionnaires.before_import force row level security;
create policy of_coalition on questionnaires.before_import to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);
