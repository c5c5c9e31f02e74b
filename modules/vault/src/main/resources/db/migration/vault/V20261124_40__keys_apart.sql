-- Whether a consultation's key is wrapped a second time, under a secret that stands in a file beside the database and in
-- no backup of it. Destroying that file ends the key everywhere.
alter table vault.consultation_key add column apart boolean not null default false;
