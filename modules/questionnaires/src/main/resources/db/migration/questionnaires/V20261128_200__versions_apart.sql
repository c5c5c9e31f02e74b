-- Which questions of a version mean something else than those of the same name before it, so that their answers are
-- counted apart; and when it was published, which versions from before this do not know.
alter table questionnaires.version
  add column apart jsonb not null default '[]',
  add column published_on date;
