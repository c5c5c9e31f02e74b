create schema evidence;
grant usage on schema evidence to heard_app;

-- A draft is sealed with its consultation's key, for translations of people's words stand in it. The content of a sealed
-- dossier is plain: consented words made for release, which outlive the consultation's key.
create table evidence.dossier (
  coalition_id uuid not null references coalitions.coalition (id),
  id uuid not null,
  revision bigint not null,
  consultation_id uuid not null,
  language text not null,
  title text not null,
  status text not null check (status in ('DRAFT', 'SEALED')),
  draft bytea,
  content text,
  digest text,
  sealed_on date,
  words_taken_back boolean not null,
  primary key (coalition_id, id),
  check ((status = 'DRAFT') = (draft is not null)),
  check ((status = 'SEALED') = (content is not null)),
  check ((status = 'SEALED') = (digest is not null)),
  check ((status = 'SEALED') = (sealed_on is not null))
);
create index dossier_of_consultation on evidence.dossier (coalition_id, consultation_id);
alter table evidence.dossier enable row level security;
alter table evidence.dossier force row level security;
create policy of_coalition on evidence.dossier to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);

-- Whose words stand in which dossier: the way back from a response.
create table evidence.quote (
  coalition_id uuid not null references coalitions.coalition (id),
  dossier_id uuid not null,
  excerpt_id uuid not null,
  response_id uuid not null,
  speaker integer not null,
  taken_back boolean not null default false,
  primary key (coalition_id, dossier_id, excerpt_id),
  foreign key (coalition_id, dossier_id) references evidence.dossier (coalition_id, id) on delete cascade
);
create index quote_of_response on evidence.quote (coalition_id, response_id);
alter table evidence.quote enable row level security;
alter table evidence.quote force row level security;
create policy of_coalition on evidence.quote to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);

create function evidence.sealed_dossier_stays() returns trigger language plpgsql as $$
begin
  if old.status = 'SEALED' then
    if tg_op = 'DELETE' then
      raise exception 'a sealed dossier cannot be deleted' using errcode = 'restrict_violation';
    end if;
    if (new.coalition_id, new.id, new.consultation_id, new.language, new.title, new.status, new.content, new.digest,
        new.sealed_on)
      is distinct from
       (old.coalition_id, old.id, old.consultation_id, old.language, old.title, old.status, old.content, old.digest,
        old.sealed_on)
      or new.draft is not null or (old.words_taken_back and not new.words_taken_back) then
      raise exception 'a sealed dossier cannot be changed' using errcode = 'restrict_violation';
    end if;
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger sealed_dossier_stays before update or delete on evidence.dossier
  for each row execute function evidence.sealed_dossier_stays();

create function evidence.sealed_quote_stays() returns trigger language plpgsql as $$
declare
  stored evidence.quote := case tg_op when 'INSERT' then new else old end;
begin
  if exists (select from evidence.dossier d
              where d.coalition_id = stored.coalition_id and d.id = stored.dossier_id and d.status = 'SEALED') then
    if tg_op <> 'UPDATE'
      or (new.coalition_id, new.dossier_id, new.excerpt_id, new.response_id, new.speaker)
        is distinct from (old.coalition_id, old.dossier_id, old.excerpt_id, old.response_id, old.speaker)
      or (old.taken_back and not new.taken_back) then
      raise exception 'the quotes of a sealed dossier cannot be changed' using errcode = 'restrict_violation';
    end if;
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger sealed_quote_stays before insert or update or delete on evidence.quote
  for each row execute function evidence.sealed_quote_stays();
