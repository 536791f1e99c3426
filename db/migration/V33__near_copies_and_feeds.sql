-- What an article's text is known by, so that a near copy of it is found without reading it: bands of
-- minimal hashes of its shingles. And the feeds that are followed. A varchar for n code points is 2n
-- wide, as in V2.

create table copy_print (
    article_id bigint primary key references article,
    -- of the text that it was made of
    revision   integer not null
);

create table copy_band (
    hash       bigint not null,
    article_id bigint not null references article,
    primary key (hash, article_id)
);
create index copy_band_of_article on copy_band (article_id);

-- A person said that one article is a copy of another: two prints of one source.
create table article_copy (
    article_id bigint primary key references article,
    of_id      bigint not null references article,
    noted_by   bigint not null references account,
    noted_at   timestamp(6) with time zone not null,
    constraint article_copies_another check (article_id <> of_id)
);
create index article_copy_of on article_copy (of_id);

create sequence feed_seq start with 1 increment by 1;
create table feed (
    id            bigint primary key,
    version       integer not null,
    address       varchar(4000) not null,
    title         varchar(600) not null,
    state         varchar(10) not null check (state in ('ON', 'PAUSED')),
    -- by which the other side knows what we have
    etag          varchar(1000),
    last_modified varchar(200),
    -- when it is asked next; while it is being asked, when somebody else may
    due_at        timestamp(6) with time zone not null,
    asked_at      timestamp(6) with time zone,
    -- how many items were new the last time, or what stood in the way
    found         integer,
    trouble       varchar(20),
    failures      integer not null check (failures >= 0),
    followed_by   bigint not null references account,
    follower      varchar(400) not null,
    constraint feed_address_is_unique unique (address)
);
create index feed_by_due on feed (state, due_at);

-- What was seen in a feed: each is fetched once.
create table feed_item (
    feed_id bigint not null references feed,
    mark    char(64) not null,
    primary key (feed_id, mark)
);
