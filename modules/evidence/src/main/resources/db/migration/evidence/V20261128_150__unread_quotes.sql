-- How many quotes the agreement withheld from whoever approved: their organisation approved what it could not read whole.
alter table evidence.approval add column unread integer not null default 0 check (unread >= 0);
