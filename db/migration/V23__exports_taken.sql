-- What was taken away, by whom and how it ended; and which verdict of which claim went out with it.

create sequence export_run_seq start with 1 increment by 1;
create table export_run (
    id          bigint primary key,
    version     integer not null,
    name        varchar(40) not null,
    format      varchar(20) not null check (format in ('CSV', 'SPREADSHEET', 'JSON_LINES')),
    -- what was asked for, as an address names it, and since when
    asked       varchar(8000) not null,
    since       varchar(40),
    -- the first run of the same person for the same: what one of them carried, its taker has
    series_id   bigint not null references export_run,
    taken_by    bigint not null references account,
    began_at    timestamp(6) with time zone not null,
    ended_at    timestamp(6) with time zone,
    state       varchar(20) not null check (state in ('RUNNING', 'WHOLE', 'BROKEN', 'CANCELLED', 'INTERRUPTED')),
    row_count   bigint not null,
    -- how many rows it is going to be; empty where nobody knows
    total       bigint,
    snapshot_at timestamp(6) with time zone,
    -- prepared as a file, to be fetched later, and not sent as it was read
    prepared    boolean not null,
    -- of the file, while it is kept
    file_name   varchar(400),
    bytes       bigint,
    sha256      char(64),
    kept_until  timestamp(6) with time zone,
    constraint export_run_ended check ((state = 'RUNNING') = (ended_at is null))
);
create index export_run_by_taker on export_run (taken_by, name, id);
create index export_run_by_series on export_run (series_id, id);
create index export_run_by_state on export_run (state, prepared);

-- A verdict that a run carried, told once for each series: what the same person took away before
-- under the same request is not repeated. A million come at once, and a foreign key would lock each of
-- a million claims: the rows are only ever made of claims and of the run, and neither is ever deleted.
create table exported_verdict (
    run_id    bigint not null,
    series_id bigint not null,
    claim_id  bigint not null,
    verdict   varchar(20) not null check (verdict in ('ACCURATE', 'MOSTLY_ACCURATE', 'MISLEADING', 'INACCURATE', 'UNSUPPORTED', 'UNVERIFIABLE')),
    primary key (run_id, claim_id)
);
create index exported_verdict_of_claim on exported_verdict (claim_id, verdict, series_id);

-- Each time that a claim lost a verdict. It calls for a correction where the verdict had gone out
-- and the claim has another one now, or none.
create sequence correction_seq start with 1 increment by 1;
create table correction (
    id          bigint primary key,
    version     integer not null,
    claim_id    bigint not null references claim,
    was         varchar(20) not null check (was in ('ACCURATE', 'MOSTLY_ACCURATE', 'MISLEADING', 'INACCURATE', 'UNSUPPORTED', 'UNVERIFIABLE')),
    changed_at  timestamp(6) with time zone not null,
    changed_by  bigint not null references account,
    settled     varchar(20) check (settled in ('PUBLISHED', 'NOT_NEEDED')),
    -- the verdict that it was settled for, empty for none: another one asks anew
    settled_for varchar(20),
    address     varchar(4000),
    reason      varchar(2000),
    settled_at  timestamp(6) with time zone,
    settled_by  bigint references account,
    constraint correction_settled_by_somebody check ((settled is null) = (settled_by is null) and (settled is null) = (settled_at is null))
);
create index correction_of_claim on correction (claim_id, was, id);

-- "what changed since": from a time of day to a place in history
create index history_by_time on history_entry (happened_at, seq);
