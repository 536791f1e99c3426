-- Annotations, every edition of their wording, and the decisions on them. Four eyes hold here:
-- a decision names the edition that it is on with that edition's author and editor, and neither may
-- be the one who decides; an annotation is approved only through a decision on its latest edition.

create sequence annotation_seq start with 1 increment by 50;
create table annotation (
    id               bigint primary key,
    version          integer not null,
    claim_id         bigint not null references claim,
    issue            varchar(20) not null check (issue in ('SLIP', 'FIGURE', 'QUOTATION', 'PARAPHRASE', 'ATTRIBUTION', 'CONTRADICTION', 'NAME', 'DATE', 'FRAMING', 'UNSUPPORTED', 'COPY', 'CONFIRMED')),
    severity         varchar(10) not null check (severity in ('HIGH', 'MEDIUM', 'LOW')),
    body             text not null,
    correction       text,
    proposed_verdict varchar(20) check (proposed_verdict in ('ACCURATE', 'MOSTLY_ACCURATE', 'MISLEADING', 'INACCURATE', 'UNSUPPORTED', 'UNVERIFIABLE')),
    state            varchar(20) not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'CHANGES_REQUESTED', 'REJECTED', 'WITHDRAWN')),
    author_id        bigint not null references account,
    last_editor_id   bigint not null references account,
    edition          integer not null check (edition >= 1),
    approval_id      bigint,
    created_at       timestamp(6) with time zone not null,
    updated_at       timestamp(6) with time zone not null,
    submitted_at     timestamp(6) with time zone,
    request_key      varchar(72),
    constraint annotation_request_is_unique unique (author_id, request_key),
    constraint annotation_author_is_fixed unique (id, author_id),
    constraint approved_means_decided check ((state = 'APPROVED') = (approval_id is not null))
);
create index annotation_of_claim on annotation (claim_id, id);
create index annotation_by_state on annotation (state, submitted_at, id);
create index annotation_by_author on annotation (author_id, state, id);

create table edition (
    annotation_id    bigint not null,
    edition          integer not null check (edition >= 1),
    author_id        bigint not null,
    edited_by        bigint not null references account,
    issue            varchar(20) not null,
    severity         varchar(10) not null,
    body             text not null,
    correction       text,
    proposed_verdict varchar(20),
    edited_at        timestamp(6) with time zone not null,
    primary key (annotation_id, edition),
    constraint edition_of_annotation foreign key (annotation_id, author_id) references annotation (id, author_id),
    constraint edition_with_its_people unique (annotation_id, edition, author_id, edited_by)
);

create sequence decision_seq start with 1 increment by 50;
create table decision (
    id            bigint primary key,
    annotation_id bigint not null,
    edition       integer not null,
    author_id     bigint not null,
    edited_by     bigint not null,
    decided_by    bigint not null references account,
    outcome       varchar(20) not null check (outcome in ('APPROVED', 'CHANGES_REQUESTED', 'REJECTED')),
    comment       text,
    -- SHA-256 over what was approved; only an approval is sealed
    seal          char(64),
    decided_at    timestamp(6) with time zone not null,
    constraint decision_on_an_edition foreign key (annotation_id, edition, author_id, edited_by)
        references edition (annotation_id, edition, author_id, edited_by),
    constraint decision_with_its_people unique (id, annotation_id, edition, author_id, edited_by, outcome),
    constraint four_eyes_author check (decided_by <> author_id),
    constraint four_eyes_editor check (decided_by <> edited_by),
    constraint approval_is_sealed check ((outcome = 'APPROVED') = (seal is not null)),
    constraint refusal_has_a_reason check (outcome = 'APPROVED' or comment is not null)
);
create index decision_on_annotation on decision (annotation_id, id);

-- no approval_id: nothing is checked; with one, it is an approval of this very edition, by somebody
-- who is neither its author nor its last editor (the checks on decision)
alter table annotation add constraint approved_by_other_eyes
    foreign key (approval_id, id, edition, author_id, last_editor_id, state)
    references decision (id, annotation_id, edition, author_id, edited_by, outcome);
