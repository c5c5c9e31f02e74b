-- Whether the person has sent their answers and agreed to be contacted. Until then nobody sees how they can be reached.
alter table contacts.contact add column agreed boolean not null default true;
