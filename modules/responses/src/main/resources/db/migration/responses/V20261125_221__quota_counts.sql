-- How many responses of a kind were sent. A number alone: which ones they are is not kept outside of the sealed answers.
create table responses.quota_count (
  coalition_id uuid not null references coalitions.coalition (id),
  consultation_id uuid not null,
  quota text not null,
  taken integer not null,
  primary key (coalition_id, consultation_id, quota)
);
alter table responses.quota_count enable row level security;
alter table responses.quota_count force row level security;
create policy of_coalition on responses.quota_count to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);
