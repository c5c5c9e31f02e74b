-- Whether a draft began while people needed a code. False of everything that was sent: whether it came with one is not kept.
alter table responses.response add column needs_code boolean not null default false;
