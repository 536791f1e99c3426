-- What a next text of an article says to have been wrong, offered as evidence on a claim that it speaks of.
create table correction_offer (
    claim_id   bigint not null references claim,
    n          integer not null,
    revision   integer not null,
    span_start integer not null,
    span_end   integer not null,
    passage    text not null,
    noticed_at timestamp(6) with time zone not null,
    state      varchar(10) default 'OPEN' not null,
    decided_at timestamp(6) with time zone,
    decided_by bigint references account,
    primary key (claim_id, n),
    constraint correction_offer_states check (state in ('OPEN', 'TAKEN', 'DECLINED')),
    constraint correction_offer_decided check ((state = 'OPEN') = (decided_by is null))
);
