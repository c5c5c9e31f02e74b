-- Somebody asks that the answers of a consultation be destroyed before its retention date; somebody else must agree.
create table consultations.destruction (
  coalition_id uuid not null references coalitions.coalition (id),
  consultation_id uuid not null,
  account_id uuid not null,
  name text not null,
  asked_on date not null,
  primary key (coalition_id, consultation_id),
  foreign key (coalition_id, consultation_id) references consultations.consultation (coalition_id, id)
    on delete cascade
);
alter table consultations.destruction enable row level security;
alter table consultations.destruction force row level security;
create policy of_coalition on consultations.destruction to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);

-- The worker that keeps the retention dates serves every coalition: it may see what is due, and nothing else of it.
grant usage on schema consultations to heard_indexer;
create policy what_is_due on consultations.consultation for select to heard_indexer
  using (retain_until <= current_date and status <> 'DESTROYED');
grant select (coalition_id, id, retain_until, status) on consultations.consultation to heard_indexer;
