-- What the organisations of a coalition agreed, version by version. One version at most is in force, one at most is proposed.
create table coalitions.agreement (
  coalition_id uuid not null references coalitions.coalition (id),
  version integer not null check (version > 0),
  state text not null check (state in ('PROPOSED', 'IN_FORCE', 'SUPERSEDED', 'WITHDRAWN')),
  purpose text not null,
  lead_id uuid not null references coalitions.organisation (id),
  approvals integer not null check (approvals >= 0),
  edition integer not null default 1,
  proposed_by text not null,
  proposing_organisation_id uuid not null references coalitions.organisation (id),
  proposed_at timestamptz not null,
  in_force_from timestamptz,
  primary key (coalition_id, version)
);
create unique index one_in_force on coalitions.agreement (coalition_id) where state = 'IN_FORCE';
create unique index one_proposed on coalitions.agreement (coalition_id) where state = 'PROPOSED';
alter table coalitions.agreement enable row level security;
alter table coalitions.agreement force row level security;
create policy of_coalition on coalitions.agreement to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);

-- What one organisation agreed to, or is asked to: what the others see of the responses that it collected, what becomes of
-- them when it leaves, and its answer. Names of people stand here as under a contract: they stay when the people go.
create table coalitions.term (
  coalition_id uuid not null,
  version integer not null,
  organisation_id uuid not null references coalitions.organisation (id),
  scope text not null check (scope in ('COUNTS', 'REDACTED_TEXT', 'FULL_TEXT')),
  leaving text not null check (leaving in ('TAKES', 'LEAVES')),
  answer text check (answer in ('ACCEPTED', 'DECLINED')),
  reason text,
  answered_by text,
  answered_at timestamptz,
  primary key (coalition_id, version, organisation_id),
  foreign key (coalition_id, version) references coalitions.agreement (coalition_id, version)
);
alter table coalitions.term enable row level security;
alter table coalitions.term force row level security;
create policy of_coalition on coalitions.term to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);

-- Coalitions that were formed before there were agreements go on as they were: everybody sees everything. Even the owner is
-- held to the policies, so they rest while the migration looks at every coalition.
alter table coalitions.member_organisation no force row level security;
alter table coalitions.agreement no force row level security;
alter table coalitions.term no force row level security;
insert into coalitions.agreement (coalition_id, version, state, purpose, lead_id, approvals, proposed_by,
    proposing_organisation_id, proposed_at, in_force_from)
  select distinct on (coalition_id) coalition_id, 1, 'IN_FORCE', '', organisation_id, 0, '', organisation_id, now(), now()
    from coalitions.member_organisation
   order by coalition_id, lead desc, organisation_id;
insert into coalitions.term (coalition_id, version, organisation_id, scope, leaving, answer, answered_by, answered_at)
  select coalition_id, 1, organisation_id, 'FULL_TEXT', 'TAKES', 'ACCEPTED', '', now() from coalitions.member_organisation;
alter table coalitions.member_organisation force row level security;
alter table coalitions.agreement force row level security;
alter table coalitions.term force row level security;
