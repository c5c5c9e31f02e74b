-- An organisation left a coalition and takes the responses it collected into its own; until they are there, this says so.
-- The worker that moves them reads it before it knows any coalition. It holds ids alone.
create table coalitions.departure (
  coalition_id uuid not null references coalitions.coalition (id),
  organisation_id uuid not null references coalitions.organisation (id),
  own_coalition_id uuid not null references coalitions.coalition (id),
  primary key (coalition_id, organisation_id)
);
