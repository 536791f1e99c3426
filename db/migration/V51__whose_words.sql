-- Four eyes over every word that is sealed (rule 1). Who wrote the statement and the claimant of a claim, and
-- who settled its place, wording by wording; nobody where the words are the article's own.
create table claim_writing (
    claim_id   bigint not null references claim,
    n          integer not null,
    part       varchar(10) not null,
    words      text,
    written_by bigint references account,
    -- a place that was settled and taken back, until somebody settles again
    taken_back boolean default false not null,
    primary key (claim_id, n),
    constraint claim_writing_parts check (part in ('STATEMENT', 'CLAIMANT', 'PLACE'))
);

-- Everybody whose words stand in an annotation and its claim, by number between blanks: ' 3 17 '. A decision
-- carries them along as it does author, editor and settler (V4, V36), and none of them is the one who decides.
alter table annotation drop constraint approved_by_other_eyes;
alter table decision drop constraint decision_with_its_people;
alter table annotation add column hands varchar(1000) default ' ' not null;
alter table decision add column hands varchar(1000) default ' ' not null;
update annotation set hands = ' ' || author_id || ' ' || last_editor_id || ' ' || placed_by_id || ' ';
update decision set hands = ' ' || author_id || ' ' || edited_by || ' ' || placed_by || ' ';
alter table decision add constraint four_eyes_hands check (hands not like '% ' || decided_by || ' %');
alter table decision add constraint decision_with_its_people
    unique (id, annotation_id, edition, author_id, edited_by, placed_by, hands, outcome);
alter table annotation add constraint approved_by_other_eyes
    foreign key (approval_id, id, edition, author_id, last_editor_id, placed_by_id, hands, state)
    references decision (id, annotation_id, edition, author_id, edited_by, placed_by, hands, outcome);
