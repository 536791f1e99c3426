-- The files that revisions were read from. Their bytes lie under sic.home/originals, by their hash.
create table original (
    article_id bigint not null references article,
    revision   integer not null check (revision >= 1),
    sha256     char(64) not null,
    -- bytes
    size       bigint not null check (size >= 0),
    format     varchar(20) not null,
    -- 300 code points at most, and H2 counts UTF-16 units
    file_name  varchar(600),
    -- the words of the file that are not in the text
    left_out   text not null,
    primary key (article_id, revision)
);
create index original_by_hash on original (sha256);

-- Where each of an article's details comes from: a place in the source, a person, or both, when a
-- person corrected what the source said.
create table provenance (
    article_id bigint not null references article,
    field      varchar(20) not null check (field in ('HEADLINE', 'OUTLET', 'BYLINE', 'DATELINE',
                   'PUBLISHED_ON', 'LANGUAGE', 'ADDRESS', 'CREDIT')),
    -- 1,000 code points at most
    stated     varchar(2000),
    -- "NITF head"; "text" for what was read in the copy itself
    source     varchar(200),
    set_by     bigint references account,
    set_at     timestamp(6) with time zone,
    primary key (article_id, field),
    constraint provenance_has_a_source check (source is not null or set_by is not null),
    constraint set_by_somebody_some_time check ((set_by is null) = (set_at is null))
);
