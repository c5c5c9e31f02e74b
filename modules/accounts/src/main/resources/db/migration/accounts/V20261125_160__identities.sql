-- Whom an identity provider vouches for: accounts belong to the installation, and so do these.
create table accounts.identity (
  issuer text not null,
  subject text not null,
  account_id uuid not null unique references accounts.account (id) on delete cascade,
  primary key (issuer, subject)
);

-- The session at the provider that a sign-in came of: it ends with that session. The name of the session is a random one.
create table accounts.outside_session (
  sign_in_id uuid primary key references accounts.sign_in (id) on delete cascade,
  issuer text not null,
  session text not null
);
create index of_session on accounts.outside_session (session);

-- In which coalitions the people of an organisation work. It is asked at sign-in, before any coalition is known.
create table accounts.workplace (
  organisation_id uuid not null references coalitions.organisation (id),
  coalition_id uuid not null references coalitions.coalition (id),
  primary key (organisation_id, coalition_id)
);
insert into accounts.workplace (organisation_id, coalition_id)
  select distinct organisation_id, coalition_id from accounts.place;
