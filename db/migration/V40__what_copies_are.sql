-- What articles are to one another: Sic notices what is nearly the same, a person says what it is.
-- LIKE was noticed and nobody has said anything, OWN is an article of its own, COPY another print of
-- the same source, TEXT became a revision of the other and is no article of its own any more.
alter table article_copy add column version integer default 1 not null;
alter table article_copy add column state varchar(10) default 'COPY' not null;
-- of the words of both, in per cent, that stand in both
alter table article_copy add column share integer;
-- which text of the other it became
alter table article_copy add column revision integer;
alter table article_copy alter column noted_by drop not null;
alter table article_copy add constraint article_copy_states check (state in ('LIKE', 'OWN', 'COPY', 'TEXT'));
alter table article_copy add constraint article_copy_said_by check ((state = 'LIKE') = (noted_by is null));
alter table article_copy add constraint article_copy_became check ((state = 'TEXT') = (revision is not null));

-- In no list: its text is another article's.
alter table article add column set_aside boolean default false not null;

-- What a person makes of a held file, and the text of the other that was looked at. A new column, since
-- the check of the old one has no name by which both databases would drop it.
alter table import_file add column made varchar(10);
update import_file set made = choice where choice is not null;
alter table import_file drop column choice;
alter table import_file add constraint import_file_made check (made in ('NEW', 'COPY', 'REVISION'));
alter table import_file add column like_id bigint references article;
alter table import_file add column like_revision integer;
update import_file set like_id = article_id, like_revision = (select a.revision from article a where a.id = article_id)
    where share is not null;
create index import_file_like on import_file (like_id);

-- Bands are made anew: shorter ones, so that more of what was edited is found.
delete from copy_band;
delete from copy_print;
