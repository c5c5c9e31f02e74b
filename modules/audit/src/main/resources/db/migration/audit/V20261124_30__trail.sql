create schema audit;
grant usage on schema audit to heard_app;

-- Who did what, when. Ids alone: never what was said, never where somebody was. The application adds to it and reads it;
-- nothing that it is can change or delete a row.
create table audit.entry (
  coalition_id uuid not null references coalitions.coalition (id),
  id uuid not null,
  at timestamptz not null,
  account_id uuid,
  action text not null,
  consultation_id uuid,
  subject_kind text,
  subject_id uuid,
  primary key (coalition_id, id)
);
create index newest on audit.entry (coalition_id, at desc, id);
create index repeated on audit.entry (coalition_id, account_id, action, at);
revoke update, delete, truncate on audit.entry from heard_app;
alter table audit.entry enable row level security;
alter table audit.entry force row level security;
create policy of_coalition on audit.entry to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);
