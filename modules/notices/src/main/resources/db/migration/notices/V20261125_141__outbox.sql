create schema notices;
grant usage on schema notices to heard_app;

-- E-mails on their way. To whom and what is sealed under a key of the installation, for links in them are secrets; a row goes
-- when its e-mail is sent. Invitations and resets belong to accounts, which are the installation's, and so do these.
create table notices.outbox (
  id uuid primary key,
  about uuid not null,
  sealed bytea,
  attempts integer not null default 0,
  due timestamptz not null default now(),
  good_until timestamptz not null,
  failure text
);
create index outbox_due on notices.outbox (due) where sealed is not null;
create index outbox_about on notices.outbox (about);
