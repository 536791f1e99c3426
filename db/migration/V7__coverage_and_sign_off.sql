-- What is not claimed on a line may be waived while its claims are still checked: the reason is kept
-- whatever the claims say. waived_by is empty where Sic did it by itself, for furniture.

alter table line drop constraint waiver_has_a_reason;
alter table line add constraint waiver_has_a_reason check (coverage <> 'WAIVED' or waived_because is not null);
alter table line add column waived_by bigint references account;
-- what a waiver names (rule 4)
alter table line add column version integer default 0 not null;

-- Who closed an article, and when.
alter table article add column signed_off_by bigint references account;
alter table article add column signed_off_at timestamp(6) with time zone;
alter table article add constraint signed_off_by_somebody check ((state = 'SIGNED_OFF') = (signed_off_by is not null and signed_off_at is not null));
