-- Four eyes over where a claim sits. Who settled its place stays with the place; null where it follows
-- its words by itself.
alter table claim add column anchor_settled_by bigint references account;

-- Who stands for the place that an annotation speaks of: whoever submitted it, or whoever settled the
-- claim's place since. A decision carries that person along as it does author and editor (V4), and they
-- cannot be the one who decides.
alter table annotation add column placed_by_id bigint references account;
update annotation set placed_by_id = author_id;
alter table annotation alter column placed_by_id set not null;

alter table decision add column placed_by bigint references account;
update decision set placed_by = author_id;
alter table decision alter column placed_by set not null;
alter table decision add constraint four_eyes_place check (decided_by <> placed_by);

alter table annotation drop constraint approved_by_other_eyes;
alter table decision drop constraint decision_with_its_people;
alter table decision add constraint decision_with_its_people
    unique (id, annotation_id, edition, author_id, edited_by, placed_by, outcome);
alter table annotation add constraint approved_by_other_eyes
    foreign key (approval_id, id, edition, author_id, last_editor_id, placed_by_id, state)
    references decision (id, annotation_id, edition, author_id, edited_by, placed_by, outcome);
