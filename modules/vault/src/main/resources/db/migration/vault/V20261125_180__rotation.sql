-- A consultation has a key for each purpose. When it was made and rotated is shown by the day; the time of a rotation is
-- kept so that older keys are not dropped before every node seals with the new one. Null where that was not noted yet.
alter table vault.consultation_key
  add column purpose text not null default 'ANSWERS' check (purpose in ('ANSWERS', 'CONTACT')),
  add column made_on date,
  add column rotated_at timestamptz,
  add column resealing boolean not null default false;
alter table vault.consultation_key alter column purpose drop default, alter column made_on set default current_date;
alter table vault.consultation_key
  drop constraint consultation_key_pkey,
  add primary key (coalition_id, consultation_id, purpose);

alter table vault.coalition_key add column made_on date, add column rotated_on date;
alter table vault.coalition_key alter column made_on set default current_date;

-- The worker that seals anew serves every coalition: it may see for which consultations that is wanted.
grant usage on schema vault to heard_indexer;
create policy what_is_sealed_anew on vault.consultation_key for select to heard_indexer using (resealing);
grant select (coalition_id, consultation_id, purpose, resealing) on vault.consultation_key to heard_indexer;
