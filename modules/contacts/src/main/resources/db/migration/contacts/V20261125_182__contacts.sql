create schema contacts;
grant usage on schema contacts to heard_app;

-- How a person can be reached, sealed under a key that is not that of the answers. Which response it belongs to stands in
-- the link, sealed under the same key; the holder is a keyed digest of that, by which the person's own page finds it, and
-- nobody can compute it from the database. There is no day, and no reference to the response.
create table contacts.contact (
  coalition_id uuid not null references coalitions.coalition (id),
  id uuid not null,
  consultation_id uuid not null,
  holder bytea not null,
  content bytea not null,
  link bytea not null,
  primary key (coalition_id, id),
  unique (coalition_id, holder)
);
create index contact_of_consultation on contacts.contact (coalition_id, consultation_id);
alter table contacts.contact enable row level security;
alter table contacts.contact force row level security;
create policy of_coalition on contacts.contact to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);
