create schema search;
grant usage on schema search to heard_app, heard_indexer;

-- One row: the index must be brought up to date about this response. Written in the transaction of the change, deleted
-- once the index has it on disk. It holds no time unless it has failed, so that it tells nobody when something happened.
create table search.outbox (
  coalition_id uuid not null references coalitions.coalition (id),
  id bigint generated always as identity,
  response_id uuid not null,
  attempts integer not null default 0,
  due timestamptz,
  failure text,
  primary key (coalition_id, id)
);
create index of_response on search.outbox (coalition_id, response_id);
alter table search.outbox enable row level security;
alter table search.outbox force row level security;
create policy of_coalition on search.outbox to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);

-- Which index holds a coalition's answers: when it is another than the one we have, all of them are enqueued.
create table search.place (
  coalition_id uuid primary key references coalitions.coalition (id),
  index_id text not null
);
alter table search.place enable row level security;
alter table search.place force row level security;
create policy of_coalition on search.place to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);

-- The worker serves every coalition: it may see whose rows wait, and nothing of what they are about.
create policy whose_wait on search.outbox for select to heard_indexer using (true);
grant select (coalition_id, attempts) on search.outbox to heard_indexer;
create policy whose_place on search.place for select to heard_indexer using (true);
grant select on search.place to heard_indexer;
