-- Files that people sent as answers, cleaned and sealed with the consultation's key.
create table responses.attachment (
  coalition_id uuid not null,
  id uuid not null,
  consultation_id uuid not null,
  response_id uuid not null,
  content bytea not null,
  primary key (coalition_id, id),
  foreign key (coalition_id, response_id) references responses.response (coalition_id, id) on delete cascade
);
create index attachment_of_response on responses.attachment (coalition_id, response_id);
alter table responses.attachment enable row level security;
alter table responses.attachment force row level security;
create policy of_coalition on responses.attachment to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);
