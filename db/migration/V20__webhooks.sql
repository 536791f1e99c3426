-- Addresses that hear of decisions and sign-offs, and what was sent there or still is to be. A row of
-- webhook_delivery is written with what it tells of, in one transaction, so none is lost and none is
-- told of what did not happen. A varchar for n code points is 2n wide, as in V2.

create sequence webhook_seq start with 1 increment by 50;
create table webhook (
    id            bigint primary key,
    version       integer not null,
    name          varchar(200) not null,
    address       varchar(4000) not null,
    -- what it hears of, between spaces
    occasions     varchar(400) not null,
    state         varchar(10) not null check (state in ('ON', 'OFF', 'GAVE_UP', 'GONE')),
    -- what is signed with: needed as it is, so it cannot be a hash
    secret        varchar(100) not null,
    -- signs beside the other until then
    former_secret varchar(100),
    former_until  timestamp(6) with time zone,
    -- since when nothing has arrived; null once something does
    failing_since timestamp(6) with time zone,
    made_by       bigint not null references account,
    made_at       timestamp(6) with time zone not null,
    request_key   varchar(72),
    constraint webhook_request_is_unique unique (made_by, request_key),
    constraint former_secret_ends check ((former_secret is null) = (former_until is null))
);

create sequence webhook_delivery_seq start with 1 increment by 50;
create table webhook_delivery (
    id            bigint primary key,
    webhook_id    bigint not null references webhook on delete cascade,
    -- the same on each try, by which the other side knows what it has already
    message_id    varchar(40) not null,
    occasion      varchar(40) not null,
    body          text not null,
    queued_at     timestamp(6) with time zone not null,
    state         varchar(10) not null check (state in ('WAITING', 'DELIVERED', 'GIVEN_UP')),
    attempts      integer not null check (attempts >= 0),
    -- when it is tried next; while it is being tried, when somebody else may
    due_at        timestamp(6) with time zone not null,
    tried_at      timestamp(6) with time zone,
    -- what came of the last try: the status that was answered, or what stood in the way
    status        integer,
    trouble       varchar(20),
    settled_at    timestamp(6) with time zone,
    constraint message_id_is_unique unique (message_id),
    constraint settled_is_settled check ((state = 'WAITING') = (settled_at is null))
);
create index webhook_delivery_due on webhook_delivery (state, due_at, webhook_id);
create index webhook_delivery_of on webhook_delivery (webhook_id, id);
