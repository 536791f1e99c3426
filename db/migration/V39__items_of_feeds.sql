-- What was seen in a feed, so that its page can tell what became of each; and feeds that are followed
-- no more. Those keep what they have seen: followed again, they bring nothing in twice. A varchar for
-- n code points is 2n wide, as in V2.
alter table feed add column removed_at timestamp(6) with time zone;

create sequence feed_item_seq start with 1 increment by 1;
alter table feed_item add column n bigint;
update feed_item set n = nextval('feed_item_seq');
alter table feed_item alter column n set not null;
alter table feed_item add column title varchar(600);
alter table feed_item add column address varchar(4000);
-- null for what was seen before this was noted
alter table feed_item add column seen_at timestamp(6) with time zone;
-- the import that brings it in; null for what leads where the feed may not send
alter table feed_item add column job_id bigint references import_job;
alter table feed_item add column upload integer;
create unique index feed_item_by_n on feed_item (feed_id, n);
create index feed_item_of_job on feed_item (job_id);
