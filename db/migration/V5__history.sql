-- Who did what, when, from which value to which. Rows are only ever added, each chained to the one
-- before it by hash. Names no other module's tables: the history of a thing outlives the thing.

create table history_entry (
    -- 1, 2, 3, … without a gap: the order of history, whatever the clock says
    seq           bigint primary key check (seq >= 1),
    happened_at   timestamp(6) with time zone not null,
    actor_id      bigint not null,
    actor_name    varchar not null,
    subject_kind  varchar(40) not null,
    subject_id    bigint not null,
    -- what the subject was part of then, outermost first: a JSON array of {kind, id}
    part_of       varchar not null,
    action        varchar not null,
    -- a JSON array of {what, from, to}
    changes       text not null,
    previous_hash char(64) not null,
    -- SHA-256 over everything above
    hash          char(64) not null
);

-- under which subjects an entry is found: its own and whatever that was part of
create table history_subject (
    seq  bigint not null references history_entry,
    kind varchar(40) not null,
    id   bigint not null,
    primary key (seq, kind, id)
);
create unique index history_of_subject on history_subject (kind, id, seq);

-- the end of the chain; whoever writes holds this row
create table history_head (
    id   integer primary key check (id = 1),
    seq  bigint not null check (seq >= 0),
    hash char(64) not null
);
insert into history_head (id, seq, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
