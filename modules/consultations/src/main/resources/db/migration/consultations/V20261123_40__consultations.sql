create schema consultations;
grant usage on schema consultations to heard_app;

create table consultations.consultation (
  coalition_id uuid not null references coalitions.coalition (id),
  id uuid not null,
  revision bigint not null,
  organisation_id uuid not null,
  slug text not null,
  status text not null,
  title jsonb not null,
  purpose jsonb not null,
  strategy text not null,
  sections jsonb not null,
  opens_on date,
  closes_on date,
  retain_until date not null,
  source text not null,
  languages jsonb not null,
  questionnaire_version integer not null,
  primary key (coalition_id, id)
);
alter table consultations.consultation enable row level security;
alter table consultations.consultation force row level security;
create policy of_coalition on consultations.consultation to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);

-- Which coalition answers at a public address: read before any coalition is known. Only what is public stands here.
create table consultations.public_address (
  slug text primary key,
  coalition_id uuid not null,
  consultation_id uuid not null,
  published boolean not null,
  foreign key (coalition_id, consultation_id) references consultations.consultation (coalition_id, id)
    on delete cascade
);
alter table consultations.public_address enable row level security;
alter table consultations.public_address force row level security;
create policy of_coalition on consultations.public_address to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);
create policy published on consultations.public_address for select to heard_app
  using (published);
