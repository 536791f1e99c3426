-- Imports as jobs: what was brought, every file of it with what became of it, and who works at which.
-- The bytes lie beside the store, under sic.home/spool. A varchar for n code points is 2n wide, as in V2.

create sequence import_job_seq start with 1 increment by 1;
create table import_job (
    id           bigint primary key,
    version      integer not null,
    source       varchar(10) not null check (source in ('FILES', 'ADDRESS', 'FEED', 'FOLDER')),
    title        varchar(600) not null,
    -- how the bytes are to be read; by themselves where nobody said
    encoding     varchar(40),
    -- what is nearly the same as an article waits for a person
    holds_copies boolean not null,
    state        varchar(10) not null check (state in ('RUNNING', 'DONE', 'CANCELLED')),
    -- for whom it is done, by the name that history keeps
    started_by   bigint not null references account,
    starter      varchar(400) not null,
    started_at   timestamp(6) with time zone not null,
    ended_at     timestamp(6) with time zone,
    -- the bytes are still there, so what failed can be tried again
    spooled      boolean not null,
    constraint import_job_ended check ((state = 'RUNNING') = (ended_at is null))
);
create index import_job_by_state on import_job (state, id);
create index import_job_by_spool on import_job (spooled, ended_at);

-- What came in one piece: a file, an archive, an address.
create table import_upload (
    job_id  bigint not null references import_job,
    n       integer not null check (n >= 1),
    name    varchar(600) not null,
    address varchar(4000),
    -- every file in it has its row
    listed  boolean not null,
    primary key (job_id, n)
);

create table import_file (
    job_id     bigint not null,
    n          integer not null check (n >= 1),
    upload     integer not null,
    -- of an archive, from 1; 0 for the upload itself
    entry      integer not null check (entry >= 0),
    -- which article of the file, from 1; 0 until it is known to hold several
    piece      integer not null check (piece >= 0),
    name       varchar(600) not null,
    state      varchar(10) not null check (state in ('WAITING', 'HELD', 'IMPORTED', 'DUPLICATE', 'FAILED', 'LEFT')),
    -- what it became, or what it is the same as or nearly the same as
    article_id bigint references article,
    encoding   varchar(40),
    -- of its words, in per cent, that stand in that article as well
    share      integer,
    -- what a person decided about a near copy
    choice     varchar(10) check (choice in ('NEW', 'COPY')),
    decided_by bigint references account,
    decider    varchar(400),
    -- why it was refused: kind and key of the sentence, and what is put into it as a JSON array
    kind       varchar(20),
    reason     varchar(100),
    arguments  text,
    settled_at timestamp(6) with time zone,
    primary key (job_id, n),
    constraint import_file_of_upload foreign key (job_id, upload) references import_upload,
    constraint import_file_failed check ((state = 'FAILED') = (reason is not null)),
    constraint import_file_settled check ((state in ('WAITING', 'HELD')) = (settled_at is null))
);
create index import_file_by_state on import_file (job_id, state, n);
create index import_file_of_article on import_file (article_id);

-- db-scheduler's own table, as it wants it.
create table scheduled_tasks (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            bytea,
    execution_time       timestamp(6) with time zone not null,
    picked               boolean not null,
    picked_by            varchar(50),
    last_success         timestamp(6) with time zone,
    last_failure         timestamp(6) with time zone,
    consecutive_failures integer,
    last_heartbeat       timestamp(6) with time zone,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
