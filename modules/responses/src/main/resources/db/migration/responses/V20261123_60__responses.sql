create schema responses;
grant usage on schema responses to heard_app;

-- One person's answers. The content is sealed with the consultation's key; the day is kept, never the time.
create table responses.response (
  coalition_id uuid not null references coalitions.coalition (id),
  id uuid not null,
  revision bigint not null,
  consultation_id uuid not null,
  organisation_id uuid not null,
  questionnaire_version integer not null,
  channel text not null,
  language text not null,
  status text not null,
  submitted_on date,
  count_me boolean not null,
  quote_me boolean not null,
  only_coalition boolean not null,
  receipt bytea,
  content bytea not null,
  primary key (coalition_id, id),
  unique (coalition_id, receipt)
);
create index response_by_day
  on responses.response (coalition_id, consultation_id, submitted_on desc, id) where status = 'SUBMITTED';
alter table responses.response enable row level security;
alter table responses.response force row level security;
create policy of_coalition on responses.response to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);

-- Which coalition a receipt belongs to: shown to whoever names the receipt's HMAC in the transaction, one row at most.
create table responses.receipt (
  hmac bytea primary key,
  coalition_id uuid not null,
  response_id uuid not null,
  foreign key (coalition_id, response_id) references responses.response (coalition_id, id) on delete cascade
);
alter table responses.receipt enable row level security;
alter table responses.receipt force row level security;
create policy of_holder on responses.receipt for select to heard_app
  using (hmac = decode(nullif(current_setting('heard.receipt', true), ''), 'hex'));
create policy of_coalition on responses.receipt for insert to heard_app
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);
