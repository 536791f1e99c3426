-- A correction note that speaks of no claim waits on its article until a person says which claim it speaks of,
-- or declines it for a reason. PLACED: somebody put it on a claim, where it waits now.
create table article_correction_note (
    article_id bigint not null references article,
    n          integer not null,
    revision   integer not null,
    span_start integer not null,
    span_end   integer not null,
    passage    text not null,
    noticed_at timestamp(6) with time zone not null,
    state      varchar(10) default 'OPEN' not null,
    reason     varchar(300),
    decided_at timestamp(6) with time zone,
    decided_by bigint references account,
    primary key (article_id, n),
    constraint article_correction_note_states check (state in ('OPEN', 'PLACED', 'DECLINED', 'WITHDRAWN')),
    constraint article_correction_note_decided check ((state in ('OPEN', 'WITHDRAWN')) = (decided_by is null)),
    constraint article_correction_note_declined check ((state = 'DECLINED') = (reason is not null))
);
create index article_correction_note_by_state on article_correction_note (state, article_id);

-- WITHDRAWN: a later text no longer carries it. What one was filed as is named: it waits again when that goes.
alter table correction_note_offer add column evidence_id bigint references evidence;
alter table correction_note_offer drop constraint correction_note_offer_states;
alter table correction_note_offer add constraint correction_note_offer_states
    check (state in ('OPEN', 'TAKEN', 'DECLINED', 'WITHDRAWN'));
alter table correction_note_offer drop constraint correction_note_offer_decided;
alter table correction_note_offer add constraint correction_note_offer_decided
    check ((state in ('OPEN', 'WITHDRAWN')) = (decided_by is null));

-- A kind of notice more. The column is made anew, since the two databases call its check by other names.
alter table notice drop constraint notice_of_a_comment;
alter table notice drop constraint notice_by_somebody;
alter table notice drop constraint notice_of_a_query;
alter table notice drop constraint notice_of_a_date;
alter table notice add column kind_now varchar(20);
update notice set kind_now = kind;
alter table notice drop column kind;
alter table notice rename column kind_now to kind;
alter table notice alter column kind set not null;
alter table notice add constraint notice_kinds check (kind in ('MENTIONED', 'COMMENTED', 'APPROVED', 'CHANGES_REQUESTED',
    'REJECTED', 'QUERY_ASKED', 'QUERY_ANSWERED', 'QUERY_DUE', 'CORRECTION_NOTE'));
alter table notice add constraint notice_of_a_comment check ((kind in ('MENTIONED', 'COMMENTED')) = (comment_id is not null));
alter table notice add constraint notice_by_somebody check ((kind = 'QUERY_DUE') = (by_id is null));
alter table notice add constraint notice_of_a_query check ((kind in ('QUERY_ASKED', 'QUERY_ANSWERED', 'QUERY_DUE')) = (query_id is not null));
alter table notice add constraint notice_of_a_date check ((kind = 'QUERY_DUE') = (due_on is not null));
