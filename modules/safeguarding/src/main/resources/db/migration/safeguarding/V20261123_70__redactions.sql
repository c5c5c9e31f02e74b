create schema safeguarding;
grant usage on schema safeguarding to heard_app;

-- A passage that nobody is shown. The words of the answer are not here: the mark is a sealed digest of them, and what
-- the lead wrote about it is sealed as well.
create table safeguarding.redaction (
  coalition_id uuid not null references coalitions.coalition (id),
  id uuid not null,
  revision bigint not null,
  consultation_id uuid not null,
  response_id uuid not null,
  question text not null,
  from_unit integer not null,
  to_unit integer not null,
  reason text not null,
  words bytea,
  mark bytea not null,
  member_id uuid not null,
  member_name text not null,
  made_on date not null,
  moved boolean not null,
  primary key (coalition_id, id)
);
create index of_response on safeguarding.redaction (coalition_id, response_id);
create index of_consultation on safeguarding.redaction (coalition_id, consultation_id) where moved;
alter table safeguarding.redaction enable row level security;
alter table safeguarding.redaction force row level security;
create policy of_coalition on safeguarding.redaction to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);
