-- Which coalition asks which organisation to join. An organisation is asked before it belongs to the coalition, and its
-- people read this where they work, so it is no coalition's own. It holds two ids; what is proposed stands in the coalition.
create table coalitions.offer (
  coalition_id uuid not null references coalitions.coalition (id),
  organisation_id uuid not null references coalitions.organisation (id),
  primary key (coalition_id, organisation_id)
);
create index of_organisation on coalitions.offer (organisation_id);

-- Organisations are found by name when somebody invites them.
create index organisation_by_name on coalitions.organisation (lower(name));
