-- Images and recordings of questions, cleaned, each once in a coalition: its name says its digest, size and kind. Whoever
-- answers sees them, so they are not sealed.
create table questionnaires.medium (
  coalition_id uuid not null references coalitions.coalition (id),
  name text not null,
  content bytea not null,
  kept_on date not null,
  primary key (coalition_id, name)
);
-- The files are compressed already.
alter table questionnaires.medium alter column content set storage external;
alter table questionnaires.medium enable row level security;
alter table questionnaires.medium force row level security;
create policy of_coalition on questionnaires.medium to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);
