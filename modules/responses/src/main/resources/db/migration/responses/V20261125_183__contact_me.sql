-- Whether a person agreed to be contacted again. How to reach them is not here.
alter table responses.response add column contact_me boolean not null default false;
