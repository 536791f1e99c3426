-- What programs sign in with: made by a person, acting as that person, known by a hash alone.

create sequence token_seq start with 1 increment by 50;
create table token (
    id            bigint primary key,
    account_id    bigint not null references account,
    -- 100 code points at most, and H2 counts UTF-16 units
    name          varchar(200) not null,
    secret_sha256 char(64) not null,
    -- what it may be used for, between spaces
    scopes        varchar(40) not null,
    made_at       timestamp(6) with time zone not null,
    expires_at    timestamp(6) with time zone not null,
    -- to the minute, so that not every request writes
    last_used_at  timestamp(6) with time zone,
    revoked_at    timestamp(6) with time zone,
    constraint token_secret_is_unique unique (secret_sha256),
    constraint token_expires_later check (expires_at > made_at)
);
create index token_of_account on token (account_id, id);
