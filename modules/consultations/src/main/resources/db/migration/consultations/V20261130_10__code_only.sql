-- Whether people need a code to answer.
alter table consultations.consultation add column code_only boolean not null default false;
