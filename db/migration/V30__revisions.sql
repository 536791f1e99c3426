-- A person has said that a claim's words are gone from the copy, and that nothing else is meant.
alter table claim add column anchor_let_go_at timestamp(6) with time zone;
alter table claim add constraint only_the_lost_are_let_go
    check (anchor_let_go_at is null or anchor_state = 'LOST');
create index claim_by_anchor on claim (anchor_state, article_id);

-- Where claims sat before: on an earlier revision, or before a person settled it.
create table anchor_before (
    claim_id   bigint not null references claim,
    n          integer not null check (n >= 1),
    revision   integer not null,
    state      varchar(10) not null check (state in ('EXACT', 'MOVED', 'CHANGED', 'AMBIGUOUS', 'LOST')),
    span_start integer not null check (span_start >= 0),
    span_end   integer not null,
    line_n     integer not null,
    passage_n  integer not null,
    exact      text not null,
    prefix     varchar(200) not null,
    suffix     varchar(200) not null,
    left_at    timestamp(6) with time zone not null,
    primary key (claim_id, n),
    constraint anchor_before_is_not_empty check (span_end > span_start)
);

-- A text that comes again is known, whichever revision of an article it was.
create index revision_by_sha256 on revision (sha256, article_id);
