-- Every change of a ledger by hand names the version that it was made against.

alter table story_ledger add column version integer default 0 not null;
-- what the latest change by hand was, by its key, and whose
alter table story_ledger add column last_change varchar(100);
alter table story_ledger add column last_changer varchar(400);

-- as it was printed
alter table ledger_tie add column one_words varchar(1000);
alter table ledger_tie add column other_words varchar(1000);

-- How the desk writes a name, in all stories.
create sequence house_form_seq;
create table house_form (
    id        bigint primary key,
    form      varchar(400) not null,
    chosen_by bigint not null references account,
    chosen_at timestamp(6) with time zone not null,
    constraint house_form_is_unique unique (form)
);

-- what is lined up has more to it now
insert into ledger_mark (id, story_id) select nextval('ledger_mark_seq'), id from story;
