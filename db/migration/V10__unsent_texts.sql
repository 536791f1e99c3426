-- What people have typed into forms and not sent yet: kept as they type, dropped when it is sent.
create table unsent_text (
    account_id bigint not null references account,
    -- the address that the form is sent to, and after # what else tells two such forms apart
    form       varchar(400) not null,
    -- a JSON object: field name to what is in it
    fields     text not null,
    saved_at   timestamp(6) with time zone not null,
    primary key (account_id, form)
);
create index unsent_text_by_age on unsent_text (account_id, saved_at);
