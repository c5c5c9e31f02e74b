-- Links by which a consultation that is being written can be tried by whoever holds one, until they expire or are taken back.
-- The secret part of a link is not kept, only its SHA-256.
create table responses.trial_link (
  coalition_id uuid not null references coalitions.coalition (id),
  id uuid not null,
  consultation_id uuid not null,
  secret bytea not null,
  label text not null check (length(label) <= 80),
  expires_on date not null,
  primary key (coalition_id, id)
);
alter table responses.trial_link enable row level security;
alter table responses.trial_link force row level security;
create policy of_coalition on responses.trial_link to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);

-- Test responses. They stand apart from all responses, so that nothing that counts, searches or exports ever meets one.
create table responses.trial (
  coalition_id uuid not null references coalitions.coalition (id),
  id uuid not null,
  consultation_id uuid not null,
  link_id uuid not null,
  receipt bytea not null,
  language text not null,
  submitted_on date,
  content bytea not null,
  primary key (coalition_id, id),
  unique (coalition_id, link_id, receipt),
  foreign key (coalition_id, link_id) references responses.trial_link (coalition_id, id) on delete cascade
);
alter table responses.trial enable row level security;
alter table responses.trial force row level security;
create policy of_coalition on responses.trial to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);
