-- Annotations put as questions to a writer, a desk or a source, with the answer and the desk's
-- ruling. That one is overdue is not stored: it follows from the due date.

create sequence query_seq start with 1 increment by 50;
create table query (
    id                 bigint primary key,
    version            integer not null,
    annotation_id      bigint not null references annotation,
    -- the annotation as long as nobody has ruled, so that it is put once at a time
    standing_on        bigint,
    question           text not null,
    asked              varchar(10) not null check (asked in ('WRITER', 'DESK', 'SOURCE')),
    asked_name         varchar(400) not null,
    owner_id           bigint not null references account,
    due_on             date not null,
    asked_by           bigint not null references account,
    asked_at           timestamp(6) with time zone not null,
    state              varchar(10) not null check (state in ('OPEN', 'ANSWERED', 'RULED')),
    answer             text,
    answered_by        varchar(400),
    answered_on        date,
    answer_url         varchar(4000),
    answer_recorded_by bigint references account,
    answer_recorded_at timestamp(6) with time zone,
    evidence_id        bigint references evidence on delete set null,
    ruling             varchar(20) check (ruling in ('FIXED', 'STANDS', 'EDITOR_DECIDES')),
    ruling_sentence    varchar(1000),
    ruled_by           bigint references account,
    ruled_at           timestamp(6) with time zone,
    reopened_because   varchar(600),
    reopened_by        bigint references account,
    reopened_at        timestamp(6) with time zone,
    request_key        varchar(72),
    constraint query_request_is_unique unique (asked_by, request_key),
    constraint one_query_at_a_time unique (standing_on),
    constraint query_stands_until_ruled check (
        (state = 'RULED' and standing_on is null)
        or (state <> 'RULED' and standing_on is not null and standing_on = annotation_id)),
    constraint answer_is_whole check (
        (answer is null and answered_by is null and answered_on is null and answer_url is null
            and answer_recorded_by is null and answer_recorded_at is null and evidence_id is null)
        or (answer is not null and answered_by is not null and answered_on is not null
            and answer_recorded_by is not null and answer_recorded_at is not null)),
    constraint open_means_unanswered check (state <> 'OPEN' or answer is null),
    constraint answered_means_answer check (state <> 'ANSWERED' or answer is not null),
    constraint ruled_means_ruling check (
        (state = 'RULED' and ruling is not null and ruling_sentence is not null and ruled_by is not null and ruled_at is not null)
        or (state <> 'RULED' and ruling is null and ruling_sentence is null and ruled_by is null and ruled_at is null)),
    constraint reopened_by_somebody_for_a_reason check (
        (reopened_by is null and reopened_at is null and reopened_because is null)
        or (reopened_by is not null and reopened_at is not null and reopened_because is not null))
);
create index query_on_annotation on query (annotation_id, id);
create index query_by_due_date on query (due_on, id);
create index query_of_owner on query (owner_id, due_on, id);

alter table notice add column query_id bigint references query;
alter table notice add column due_on date;
alter table notice add constraint notice_of_a_query check ((kind in ('QUERY_ASKED', 'QUERY_ANSWERED', 'QUERY_DUE')) = (query_id is not null));
-- that a query is due is told once for each date
alter table notice add constraint notice_of_a_date check ((kind = 'QUERY_DUE') = (due_on is not null));
alter table notice add constraint due_is_told_once unique (query_id, due_on);
