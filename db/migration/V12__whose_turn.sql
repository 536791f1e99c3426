-- Who has an article in hand, and by when it is to be closed. Claims have both since V3.

alter table article add column assignee_id bigint references account;
alter table article add column due_on date;
create index article_by_assignee on article (assignee_id, id);
create index article_by_due on article (due_on, id);
create index claim_by_due on claim (due_on, id);
