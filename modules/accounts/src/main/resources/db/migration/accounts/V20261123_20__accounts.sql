create schema accounts;
grant usage on schema accounts to heard_app;

-- Staff sign in before any coalition is known, so accounts belong to the installation.
create table accounts.account (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  password text
);

create table accounts.place (
  account_id uuid not null references accounts.account (id),
  coalition_id uuid not null references coalitions.coalition (id),
  organisation_id uuid not null references coalitions.organisation (id),
  roles text[] not null,
  primary key (account_id, coalition_id)
);

create table accounts.invitation (
  token_hash bytea primary key,
  account_id uuid not null references accounts.account (id) on delete cascade,
  expires_on timestamptz not null
);
