-- What became of what Sic suggests, which of its rules the desk will not hear, and who has what was
-- read shown beside the copy.

alter table account add column reads_along boolean default false not null;

create sequence suggestion_fate_seq;
create table suggestion_fate (
    id            bigint primary key,
    article_id    bigint not null references article,
    -- the rule, the words and their sentence as one number: the same in a later revision
    suggestion    bigint not null,
    rule          varchar(100) not null,
    exact         text not null,
    fate          varchar(10) not null check (fate in ('TAKEN_UP', 'DISMISSED')),
    -- 300 code points at most, and H2 counts UTF-16 units
    reason        varchar(600),
    -- both empty for as long as it takes to make them
    claim_id      bigint references claim,
    annotation_id bigint references annotation,
    decided_by    bigint not null references account,
    decided_at    timestamp(6) with time zone not null,
    -- of those who press at once the second waits here, and is told who was first
    constraint suggestion_has_one_fate unique (article_id, suggestion),
    constraint dismissed_for_a_reason check ((fate = 'DISMISSED') = (reason is not null)),
    constraint dismissed_makes_nothing check (fate = 'TAKEN_UP' or claim_id is null and annotation_id is null)
);
create index suggestion_fate_of_rule on suggestion_fate (rule, fate);
create index suggestion_fate_of_annotation on suggestion_fate (annotation_id);

create sequence detector_seq;
-- A rule of which somebody has said whether the desk wants to hear it; all others are heard.
create table detector (
    id         bigint primary key,
    version    integer not null,
    rule       varchar(100) not null,
    muted      boolean not null,
    changed_by bigint not null references account,
    changed_at timestamp(6) with time zone not null,
    constraint detector_is_unique unique (rule)
);
