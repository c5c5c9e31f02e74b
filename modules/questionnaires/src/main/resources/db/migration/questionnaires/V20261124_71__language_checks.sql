-- That a native speaker read a language of a questionnaire and found it good, with a fingerprint of each text then.
create table questionnaires.language_check (
  coalition_id uuid not null references coalitions.coalition (id),
  consultation_id uuid not null,
  language text not null check (length(language) <= 12),
  checker text not null check (length(checker) between 1 and 80),
  checked_on date not null,
  texts text[] not null,
  primary key (coalition_id, consultation_id, language)
);
alter table questionnaires.language_check enable row level security;
alter table questionnaires.language_check force row level security;
create policy of_coalition on questionnaires.language_check to heard_app
  using (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)
  with check (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid);
