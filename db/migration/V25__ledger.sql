-- What revisions say, read once; the ledger of each story; and what in it does not agree.

create table close_reading (
    revision_id  bigint primary key references revision,
    article_id   bigint not null references article,
    number       integer not null,
    -- of the rules it was read by, and the day that its relative dates count from
    edition      integer not null,
    published_on date,
    language     varchar(70),
    -- JSON
    said         text not null
);
create index close_reading_of_article on close_reading (article_id, number);

create table story_ledger (
    story_id bigint primary key references story,
    -- JSON; empty until it was first made
    ledger   text,
    made_at  timestamp(6) with time zone
);

-- A story that has to be lined up anew: written in the transaction that is the reason for it.
create sequence ledger_mark_seq;
create table ledger_mark (
    id       bigint primary key,
    story_id bigint not null references story
);
insert into ledger_mark (id, story_id) select nextval('ledger_mark_seq'), id from story;

create sequence discrepancy_seq;
create table discrepancy (
    id          bigint primary key,
    version     integer not null,
    story_id    bigint not null references story,
    kind        varchar(10) not null check (kind in ('FIGURE', 'QUOTATION', 'NAME', 'DATE', 'TEXT')),
    assessment  varchar(20) not null,
    -- kept for the record only
    benign      boolean not null,
    subject     varchar(400) not null,
    -- the sentence that says why: its key, what is put into it as a JSON array, and in English
    because     varchar(100) not null,
    arguments   text not null,
    explanation text not null,
    state       varchar(10) not null check (state in ('OPEN', 'RESOLVED')),
    resolution  varchar(20) check (resolution in ('EXPLAINED', 'ONE_IS_WRONG', 'NOT_COMPARABLE', 'ACCEPTED')),
    -- 4,000 code points at most, and H2 counts UTF-16 units
    note        varchar(8000),
    resolved_by bigint references account,
    resolver    varchar(400),
    resolved_at timestamp(6) with time zone,
    -- it was resolved, and then one of its members changed
    changed     boolean not null,
    -- it is found no more
    gone        boolean not null,
    found_at    timestamp(6) with time zone not null,
    changed_at  timestamp(6) with time zone not null,
    constraint resolved_has_resolution check (state = 'OPEN' or resolution is not null),
    constraint resolution_has_note check ((resolution is null) = (note is null))
);
create index discrepancy_of_story on discrepancy (story_id, id);
create index discrepancy_to_do on discrepancy (state, benign, gone, id);

create table discrepancy_member (
    discrepancy_id bigint not null references discrepancy,
    n              integer not null check (n >= 1),
    side           integer not null,
    article_id     bigint not null references article,
    revision       integer not null,
    span_start     integer not null check (span_start >= 0),
    span_end       integer not null,
    exact          text not null,
    words_before   text not null,
    words_after    text not null,
    said_on        date,
    claimant       text,
    -- what it is known by in a later revision
    print          varchar(100) not null,
    -- JSON
    reading        text not null,
    primary key (discrepancy_id, n),
    constraint member_is_not_empty check (span_end > span_start)
);
create index discrepancy_of_article on discrepancy_member (article_id, discrepancy_id);

create table discrepancy_claim (
    discrepancy_id bigint not null references discrepancy,
    claim_id       bigint not null references claim,
    primary key (discrepancy_id, claim_id)
);
