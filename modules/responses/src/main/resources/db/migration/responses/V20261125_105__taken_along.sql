-- The coalition in which a response was collected, when its organisation left that one and took it along: what was sealed
-- there goes on owing its author that their words can be taken back.
alter table responses.response add column taken_from uuid;
