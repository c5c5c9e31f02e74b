-- What WebAuthn (Level 3, section 4, credential record) wants kept of a passkey: no secret, for the private key never leaves
-- the member's device. Accounts belong to the installation, and so do these. Days, not times, say when one was used.
create table accounts.passkey (
  id uuid primary key,
  account_id uuid not null references accounts.account (id) on delete cascade,
  credential_id bytea not null unique,
  name text not null,
  public_key bytea not null,
  signature_count bigint not null,
  verified boolean not null,
  transports text[] not null,
  backup_eligible boolean not null,
  backed_up boolean not null,
  attestation bytea not null,
  client_data bytea not null,
  made_on date not null,
  used_on date
);
create index passkey_of_account on accounts.passkey (account_id);
