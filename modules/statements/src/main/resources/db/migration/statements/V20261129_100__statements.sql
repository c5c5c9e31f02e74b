create schema statements;
grant usage on schema statements to heard_app;

-- A statement that a participant added to a question, and what became of it. Its words, what others are shown of them, and why
-- it was turned down are sealed. When the person takes it back its words are gone, and the response is no longer named.
create table statements.statement (
  coalition_id uuid not null references coalitions.coalition (id),
  id uuid not null,
  revision bigint not null,
  consultation_id uuid not null,
  organisation_id uuid not null,
  response_id uuid,
  place text not null,
  language text not null,
  state text not null,
  shown boolean not null,
  same_as text,
  reason text,
  content bytea not null,
  member_id uuid,
  member_name text,
  decided_on date,
  primary key (coalition_id, id)
);
create index of_response on statements.statement (coalition_id, response_id);
create index of_consultation on statements.statement (coalition_id, consultation_id);
alter table statements.statement enable row level security;
alter table statements.statement force row level security;
create policy of_coalition on statements.statement to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);
