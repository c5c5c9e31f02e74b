create schema analysis;
grant usage on schema analysis to heard_app;

create table analysis.theme (
  coalition_id uuid not null references coalitions.coalition (id),
  id uuid not null,
  revision bigint not null,
  consultation_id uuid not null,
  name text not null,
  description text not null,
  colour text not null,
  position integer not null,
  primary key (coalition_id, id)
);
create unique index of_name on analysis.theme (coalition_id, consultation_id, lower(name));
alter table analysis.theme enable row level security;
alter table analysis.theme force row level security;
create policy of_coalition on analysis.theme to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);

-- A passage with a theme. Its words are not here: the mark is a sealed digest of them.
create table analysis.excerpt (
  coalition_id uuid not null references coalitions.coalition (id),
  id uuid not null,
  revision bigint not null,
  consultation_id uuid not null,
  response_id uuid not null,
  question text not null,
  from_unit integer not null,
  to_unit integer not null,
  theme_id uuid not null,
  mark bytea not null,
  member_id uuid not null,
  member_name text not null,
  made_on date not null,
  primary key (coalition_id, id),
  foreign key (coalition_id, theme_id) references analysis.theme (coalition_id, id)
);
create unique index of_passage on analysis.excerpt (coalition_id, response_id, question, from_unit, to_unit, theme_id);
create index of_theme on analysis.excerpt (coalition_id, consultation_id, theme_id, response_id);
alter table analysis.excerpt enable row level security;
alter table analysis.excerpt force row level security;
create policy of_coalition on analysis.excerpt to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);
