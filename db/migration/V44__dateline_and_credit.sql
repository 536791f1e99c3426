-- What a source says of place and ownership can be corrected like an article's other details.
-- 1,000 code points at most, and H2 counts UTF-16 units
alter table article add column dateline varchar(2000);
alter table article add column credit varchar(2000);
update article set dateline = (select p.stated from provenance p
    where p.article_id = article.id and p.field = 'DATELINE');
update article set credit = (select p.stated from provenance p
    where p.article_id = article.id and p.field = 'CREDIT');
