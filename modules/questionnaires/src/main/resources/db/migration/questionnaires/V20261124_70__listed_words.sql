-- How a coalition's list of frightening and official words differs from the standard one: a word with what to say
-- instead was added or changed, a word without it (null) was taken off.
create table questionnaires.listed_word (
  coalition_id uuid not null references coalitions.coalition (id),
  word text not null check (word = lower(word) and length(word) between 2 and 80),
  instead text check (length(instead) <= 200),
  primary key (coalition_id, word)
);
alter table questionnaires.listed_word enable row level security;
alter table questionnaires.listed_word force row level security;
create policy of_coalition on questionnaires.listed_word to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);
