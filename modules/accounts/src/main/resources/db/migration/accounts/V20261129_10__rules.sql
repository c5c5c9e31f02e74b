-- What the installation demands of everybody who signs in; a rule that stands here is in force.
create table accounts.rule (
  name text primary key
);
