-- What people said about a story's ledger, which stands above what the program would say.

create sequence ledger_tie_seq;
create table ledger_tie (
    id       bigint primary key,
    story_id bigint not null references story,
    -- places by what they are known by in a later revision; 'joined' or else parted
    one      varchar(200) not null,
    other    varchar(200) not null,
    joined   boolean not null,
    made_by  bigint not null references account,
    made_at  timestamp(6) with time zone not null,
    constraint tie_is_unique unique (story_id, one, other)
);

create sequence transcript_seq;
create table transcript (
    id       bigint primary key,
    story_id bigint not null references story,
    title    varchar(600) not null,
    url      varchar(4000),
    text     text not null,
    added_by bigint not null references account,
    added_at timestamp(6) with time zone not null
);
create index transcript_of_story on transcript (story_id, id);

-- The printings that quotations are held against.
create table ledger_master (
    story_id  bigint not null references story,
    print     varchar(200) not null,
    chosen_by bigint not null references account,
    chosen_at timestamp(6) with time zone not null,
    primary key (story_id, print)
);
