-- Links with which somebody who has forgotten their password chooses another one: apart from invitations, so that whoever asks
-- for one in another's name does not end a link that an administrator made. Of a link its hash alone is kept.
create table accounts.reset_link (
  token_hash bytea primary key,
  account_id uuid not null references accounts.account (id) on delete cascade,
  expires_on timestamptz not null
);
create index reset_link_of_account on accounts.reset_link (account_id);
