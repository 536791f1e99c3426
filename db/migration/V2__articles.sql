-- Outlets, articles and their revisions. Spans are [start, end) in Unicode code points of the
-- revision's text. What people type is limited in code points, by the program, and H2 counts UTF-16
-- units: a varchar for n code points is 2n wide.

create sequence outlet_seq start with 1 increment by 50;
create table outlet (
    id   bigint primary key,
    name varchar(400) not null,
    constraint outlet_name_is_unique unique (name)
);

create sequence article_seq start with 1 increment by 50;
create table article (
    id           bigint primary key,
    version      integer not null,
    headline     varchar(1000),
    -- how its first line begins: what to call it where no headline is known
    opening      varchar(400) not null,
    outlet_id    bigint references outlet,
    byline       varchar(600),
    published_on date,
    language     varchar(70),
    url          varchar(4000),
    state        varchar(20) not null check (state in ('OPEN', 'SIGNED_OFF')),
    revision     integer not null check (revision >= 1),
    -- the text it came in with: the same text twice is one article
    first_sha256 char(64) not null,
    imported_at  timestamp(6) with time zone not null,
    imported_by  bigint not null references account,
    constraint article_text_is_unique unique (first_sha256)
);
create index article_by_outlet on article (outlet_id);
create index article_by_date on article (published_on, id);

create sequence revision_seq start with 1 increment by 50;
create table revision (
    id         bigint primary key,
    article_id bigint not null references article,
    number     integer not null check (number >= 1),
    text       text not null,
    -- in code points
    length     integer not null check (length >= 0),
    sha256     char(64) not null,
    file_name  varchar(600),
    encoding   varchar(40) not null,
    added_at   timestamp(6) with time zone not null,
    added_by   bigint not null references account,
    constraint revision_number_is_unique unique (article_id, number)
);

create table passage (
    revision_id bigint not null references revision,
    n           integer not null check (n >= 1),
    kind        varchar(20) not null check (kind in ('HEADLINE', 'STANDFIRST', 'BYLINE', 'CROSSHEAD', 'CAPTION', 'BODY', 'FURNITURE', 'APPENDED_RELEASE')),
    span_start  integer not null check (span_start >= 0),
    span_end    integer not null,
    primary key (revision_id, n),
    constraint passage_is_not_empty check (span_end > span_start)
);

create table line (
    revision_id bigint not null references revision,
    n           integer not null check (n >= 1),
    span_start  integer not null check (span_start >= 0),
    span_end    integer not null,
    coverage    varchar(10) not null check (coverage in ('OPEN', 'CHECKED', 'WAIVED')),
    waived_because varchar(600),
    primary key (revision_id, n),
    constraint line_is_not_empty check (span_end > span_start),
    constraint waiver_has_a_reason check ((coverage = 'WAIVED') = (waived_because is not null))
);

create sequence story_seq start with 1 increment by 50;
create table story (
    id      bigint primary key,
    version integer not null,
    title   varchar(600) not null,
    constraint story_title_is_unique unique (title)
);

create table story_article (
    story_id   bigint not null references story,
    article_id bigint not null references article,
    primary key (story_id, article_id)
);
create index story_of_article on story_article (article_id);
