-- Which terms articles are known by, and the stories that Sic proposes for them.

create table article_term (
    article_id bigint not null references article,
    term       varchar(200) not null,
    written_on date not null,
    primary key (article_id, term)
);
create index article_term_by_term on article_term (term, written_on, article_id);

-- How many articles have a term; the empty one counts articles. Kept, since to count would cost more
-- with every article.
create table term_tally (
    term     varchar(200) primary key,
    articles integer not null
);

-- An article whose story is to be looked for: written in the transaction that is the reason for it.
create sequence proposal_mark_seq;
create table proposal_mark (
    id         bigint primary key,
    article_id bigint not null references article
);
insert into proposal_mark (id, article_id) select nextval('proposal_mark_seq'), id from article;

create sequence story_proposal_seq;
create table story_proposal (
    id          bigint primary key,
    version     integer not null,
    -- empty where the articles look like a story of their own
    story_id    bigint references story,
    -- the sentence that says why: its key, and what is put into it as a JSON array
    because     varchar(100) not null,
    arguments   text not null,
    -- for a story of their own
    title       varchar(400),
    state       varchar(10) not null check (state in ('OPEN', 'CONFIRMED', 'DECLINED')),
    proposed_at timestamp(6) with time zone not null,
    decided_by  bigint references account,
    decided_at  timestamp(6) with time zone,
    constraint proposal_decided check ((state = 'OPEN') = (decided_at is null))
);
create index story_proposal_open on story_proposal (state, id);

create table story_proposal_article (
    proposal_id bigint not null references story_proposal,
    article_id  bigint not null references article,
    primary key (proposal_id, article_id)
);
create index story_proposal_of_article on story_proposal_article (article_id, proposal_id);
