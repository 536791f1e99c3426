-- What people say to each other about an annotation, and the notices that lead them there. A varchar
-- for n code points is 2n wide, as in V2.

create sequence comment_seq start with 1 increment by 50;
create table comment (
    id             bigint primary key,
    -- what resolving or reopening the thread names (rule 4); the words themselves never change
    version        integer not null,
    annotation_id  bigint not null references annotation,
    -- the comment that opened the thread; empty where this one did
    in_reply_to    bigint,
    author_id      bigint not null references account,
    body           text not null,
    written_at     timestamp(6) with time zone not null,
    state          varchar(10) not null check (state in ('OPEN', 'RESOLVED')),
    -- who resolved the thread or opened it again last
    turned_by      bigint references account,
    turned_at      timestamp(6) with time zone,
    turned_because varchar(600),
    request_key    varchar(72),
    constraint comment_request_is_unique unique (author_id, request_key),
    constraint comment_of_annotation unique (id, annotation_id),
    constraint reply_on_the_same_annotation foreign key (in_reply_to, annotation_id) references comment (id, annotation_id),
    constraint reply_is_no_thread check (in_reply_to is null or (state = 'OPEN' and turned_by is null)),
    constraint turned_by_somebody_for_a_reason check (
        (turned_by is null and turned_at is null and turned_because is null)
        or (turned_by is not null and turned_at is not null and turned_because is not null)),
    constraint resolved_means_turned check (state = 'OPEN' or turned_by is not null)
);
create index comment_on_annotation on comment (annotation_id, id);

-- whom a comment speaks of: the username as it is written there, and whose it was then
create table mention (
    comment_id bigint not null references comment,
    written    varchar(120) not null,
    account_id bigint not null references account,
    primary key (comment_id, written)
);
create index mention_of_account on mention (account_id, comment_id);

create sequence notice_seq start with 1 increment by 50;
create table notice (
    id            bigint primary key,
    account_id    bigint not null references account,
    kind          varchar(20) not null check (kind in ('MENTIONED', 'COMMENTED', 'APPROVED', 'CHANGES_REQUESTED', 'REJECTED', 'QUERY_ASKED', 'QUERY_ANSWERED', 'QUERY_DUE')),
    annotation_id bigint not null references annotation,
    comment_id    bigint references comment,
    -- who gave the occasion; empty where a date did
    by_id         bigint references account,
    given_at      timestamp(6) with time zone not null,
    read_at       timestamp(6) with time zone,
    constraint notice_of_a_comment check ((kind in ('MENTIONED', 'COMMENTED')) = (comment_id is not null)),
    constraint notice_by_somebody check ((kind = 'QUERY_DUE') = (by_id is null))
);
create index notice_of_account on notice (account_id, given_at, id);
create index notice_unread on notice (account_id, read_at);
