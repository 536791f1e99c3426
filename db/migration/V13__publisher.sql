-- Who published what a claim was checked against; a varchar for n code points is 2n wide.
alter table evidence add column publisher varchar(1000);
