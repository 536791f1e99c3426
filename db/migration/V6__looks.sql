-- In which language and in which light a person reads, what is not chosen being as the browser says;
-- and whether single keys do something.

alter table account add column language varchar(10) default 'SYSTEM' not null;
alter table account add constraint account_language_is_spoken
    check (language in ('SYSTEM', 'EN', 'DE'));
alter table account add column theme varchar(10) default 'SYSTEM' not null;
alter table account add constraint account_theme_is_known
    check (theme in ('SYSTEM', 'LIGHT', 'DARK'));
alter table account add column single_keys boolean default true not null;
