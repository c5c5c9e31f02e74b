-- What whoever has worked in a coalition is called there, for its trail: it stays when they are removed, and their account with
-- them. Those who have signed in so far are known already.
create table accounts.colleague (
  coalition_id uuid not null references coalitions.coalition (id),
  account_id uuid not null,
  name text not null,
  primary key (coalition_id, account_id)
);
insert into accounts.colleague (coalition_id, account_id, name)
  select p.coalition_id, a.id, a.name from accounts.place p join accounts.account a on a.id = p.account_id
   where a.password is not null or exists (select from accounts.identity i where i.account_id = a.id);
alter table accounts.colleague enable row level security;
alter table accounts.colleague force row level security;
create policy of_coalition on accounts.colleague to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);
