create schema invitations;
grant usage on schema invitations to heard_app;

-- Codes that were made together, for whom, and which organisation collects what comes by them.
create table invitations.batch (
  coalition_id uuid not null references coalitions.coalition (id),
  id uuid not null,
  consultation_id uuid not null,
  organisation_id uuid not null,
  name text not null check (length(name) <= 80),
  made integer not null,
  made_on date not null,
  -- How many were used when the others were called back; null as long as they work.
  used integer,
  primary key (coalition_id, id)
);
create index batch_of_consultation on invitations.batch (coalition_id, consultation_id);
alter table invitations.batch enable row level security;
alter table invitations.batch force row level security;
create policy of_coalition on invitations.batch to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);

-- The codes that still work, each as its HMAC. Using one deletes its row, and nothing is written in its place. What is deleted
-- is cleared away at once: in the rest of it the transaction's number would say which response was sent with it.
create table invitations.code (
  coalition_id uuid not null references coalitions.coalition (id),
  hmac bytea not null,
  batch_id uuid not null,
  primary key (coalition_id, hmac),
  foreign key (coalition_id, batch_id) references invitations.batch (coalition_id, id) on delete cascade
) with (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
create index code_of_batch on invitations.code (coalition_id, batch_id);
alter table invitations.code enable row level security;
alter table invitations.code force row level security;
create policy of_coalition on invitations.code to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);
