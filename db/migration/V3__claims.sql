-- Claims pinned to spans of a revision, and the evidence they were checked against. A varchar
-- for n code points is 2n wide, as in V2.

create sequence claim_seq start with 1 increment by 50;
create table claim (
    id              bigint primary key,
    version         integer not null,
    article_id      bigint not null references article,
    -- counted within the article, as printed beside the copy
    number          integer not null check (number >= 1),
    statement       text not null,
    claimant        varchar(600),
    status          varchar(20) not null check (status in ('UNCHECKED', 'IN_PROGRESS', 'IN_REVIEW', 'CHECKED')),
    verdict         varchar(20) check (verdict in ('ACCURATE', 'MOSTLY_ACCURATE', 'MISLEADING', 'INACCURATE', 'UNSUPPORTED', 'UNVERIFIABLE')),
    assignee_id     bigint references account,
    due_on          date,
    anchor_revision integer not null,
    anchor_state    varchar(10) not null check (anchor_state in ('EXACT', 'MOVED', 'CHANGED', 'AMBIGUOUS', 'LOST')),
    span_start      integer not null check (span_start >= 0),
    span_end        integer not null,
    -- the line and the passage in which the span begins
    line_n          integer not null,
    passage_n       integer not null,
    exact           text not null,
    prefix          varchar(200) not null,
    suffix          varchar(200) not null,
    made_at         timestamp(6) with time zone not null,
    made_by         bigint not null references account,
    changed_at      timestamp(6) with time zone not null,
    -- given by the page that asked, so that the same request of a person twice makes one claim
    request_key     varchar(72),
    constraint claim_number_is_unique unique (article_id, number),
    constraint claim_request_is_unique unique (made_by, request_key),
    constraint claim_revision foreign key (article_id, anchor_revision) references revision (article_id, number),
    constraint claim_is_not_empty check (span_end > span_start),
    constraint verdict_only_when_checked check (verdict is null or status = 'CHECKED')
);
create index claim_by_status on claim (status, id);
create index claim_by_assignee on claim (assignee_id, id);

-- two claims that speak of the same thing; kept once, the smaller id first
create table claim_link (
    claim_id bigint not null references claim,
    other_id bigint not null references claim,
    primary key (claim_id, other_id),
    constraint link_is_kept_once check (claim_id < other_id)
);
create index link_by_other on claim_link (other_id);

create sequence evidence_seq start with 1 increment by 50;
create table evidence (
    id           bigint primary key,
    version      integer not null,
    claim_id     bigint not null references claim,
    source       varchar(1000) not null,
    url          varchar(4000),
    passage      text,
    grade        varchar(10) not null check (grade in ('PRIMARY', 'SECONDARY')),
    stance       varchar(10) not null check (stance in ('SUPPORTS', 'REFUTES', 'CONTEXT')),
    retrieved_on date,
    valid_until  date,
    added_at     timestamp(6) with time zone not null,
    added_by     bigint not null references account,
    request_key  varchar(72),
    constraint evidence_request_is_unique unique (added_by, request_key),
    constraint evidence_dates_in_order check (valid_until is null or retrieved_on is null or valid_until >= retrieved_on)
);
create index evidence_of_claim on evidence (claim_id, id);
