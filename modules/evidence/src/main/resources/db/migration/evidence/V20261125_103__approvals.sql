-- That an organisation approved a draft as it was: the digest names the version, and says nothing once that has changed.
create table evidence.approval (
  coalition_id uuid not null,
  dossier_id uuid not null,
  organisation_id uuid not null,
  version text not null,
  approved_by text not null,
  approved_on date not null,
  primary key (coalition_id, dossier_id, organisation_id),
  foreign key (coalition_id, dossier_id) references evidence.dossier (coalition_id, id) on delete cascade
);
alter table evidence.approval enable row level security;
alter table evidence.approval force row level security;
create policy of_coalition on evidence.approval to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);
