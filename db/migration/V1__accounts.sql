-- People, their roles, and the one-time links by which they choose a password.

create sequence account_seq start with 1 increment by 50;
create table account (
    id            bigint primary key,
    version       integer not null,
    -- 60 code points at most, and H2 counts UTF-16 units
    username      varchar(120) not null,
    -- NFKC and case folded: what is unique is what looks the same
    username_key  varchar(200) not null,
    display_name  varchar(200) not null,
    password_hash varchar(200),
    state         varchar(10) not null check (state in ('INVITED', 'ACTIVE', 'DISABLED')),
    -- goes up when every session of the account has to end; a session names the value it began under
    session_epoch integer not null check (session_epoch >= 0),
    created_at    timestamp(6) with time zone not null,
    constraint account_username_is_unique unique (username_key),
    constraint active_account_has_a_password check (state <> 'ACTIVE' or password_hash is not null)
);

create table account_role (
    account_id bigint not null references account,
    role       varchar(10) not null check (role in ('EDITOR', 'REVIEWER', 'ADMIN')),
    primary key (account_id, role)
);
create index account_by_role on account_role (role, account_id);

-- at most one link is open for an account; a newer one replaces it, using it deletes it
create table invitation (
    account_id   bigint primary key references account,
    token_sha256 varchar(64) not null,
    made_at      timestamp(6) with time zone not null,
    -- null: open until used, as for the first admin
    expires_at   timestamp(6) with time zone,
    constraint invitation_token_is_unique unique (token_sha256)
);
