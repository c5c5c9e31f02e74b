-- Where people are signed in. Neither address nor browser is kept; times are to the minute.
create table accounts.sign_in (
  id uuid primary key,
  account_id uuid not null references accounts.account (id) on delete cascade,
  began_at timestamptz not null,
  seen_at timestamptz not null,
  proven boolean not null
);
create index of_account on accounts.sign_in (account_id);

-- The secret that a member's phone shares, sealed; and the last step (of 30 seconds) of which a code was used.
create table accounts.second_step (
  account_id uuid primary key references accounts.account (id) on delete cascade,
  secret bytea not null,
  last_step bigint not null,
  confirmed boolean not null
);

-- Keyed digests of the codes that a member printed; each works once.
create table accounts.recovery_code (
  account_id uuid not null references accounts.account (id) on delete cascade,
  hash bytea not null,
  primary key (account_id, hash)
);
