-- When a line was waived. Empty where that was before this column: the history has it. What Sic
-- waives by itself, it waives as the copy comes in.
alter table line add column waived_at timestamp(6) with time zone;
update line set waived_at = (select r.added_at from revision r where r.id = line.revision_id)
where waived_because is not null and waived_by is null;
