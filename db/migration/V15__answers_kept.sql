-- What was answered to a change that came with an Idempotency-Key, so that the same request again
-- gets the same answer and does nothing.

create table kept_answer (
    account_id  bigint not null references account,
    -- 200 printable characters at most
    request_key varchar(200) not null,
    -- of method, address, and body
    fingerprint char(64) not null,
    asked_at    timestamp(6) with time zone not null,
    -- null while the first request is being answered
    status      integer,
    -- a JSON object: name to value
    headers     text,
    body        text,
    primary key (account_id, request_key)
);
create index kept_answer_by_age on kept_answer (asked_at);
