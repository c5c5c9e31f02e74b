-- How people were asked whose answers staff type, sealed with the consultation's key. Who types is kept until it is sent.
create table responses.interview (
  coalition_id uuid not null references coalitions.coalition (id),
  id uuid not null,
  consultation_id uuid not null,
  account_id uuid,
  content bytea not null,
  primary key (coalition_id, id),
  foreign key (coalition_id, id) references responses.response (coalition_id, id) on delete cascade
);
create index interview_of_writer on responses.interview (coalition_id, consultation_id, account_id);
alter table responses.interview enable row level security;
alter table responses.interview force row level security;
create policy of_coalition on responses.interview to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);
