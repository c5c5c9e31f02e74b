-- Who looks after the installation, and in which of their coalitions somebody worked last.
alter table accounts.account add column installation_administrator boolean not null default false;
alter table accounts.account add column works_in uuid;
alter table accounts.place add constraint of_organisations check (not 'INSTALLATION_ADMINISTRATOR' = any (roles));

-- The first person of an installation is the first such administrator. Where there is one coalition, its administrators
-- have been that all along.
update accounts.account a
   set installation_administrator = true
  from accounts.place p
 where p.account_id = a.id and 'ADMINISTRATOR' = any (p.roles)
   and (select count(distinct coalition_id) from accounts.place) = 1;

-- Somebody who has an account is asked to work in another coalition; they decide when signed in. A hash stands for the link.
create table accounts.offered_place (
  token_hash bytea primary key,
  account_id uuid not null references accounts.account (id) on delete cascade,
  coalition_id uuid not null references coalitions.coalition (id),
  organisation_id uuid not null references coalitions.organisation (id),
  name text not null,
  roles text[] not null check (not 'INSTALLATION_ADMINISTRATOR' = any (roles)),
  expires_on timestamptz not null,
  unique (account_id, coalition_id)
);
