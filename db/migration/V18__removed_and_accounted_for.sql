-- What was removed stays for the day on which somebody wants it back; nothing reads it meanwhile.
alter table claim add column removed_at timestamp(6) with time zone;
alter table evidence add column removed_at timestamp(6) with time zone;

create index evidence_by_last_day on evidence (valid_until, claim_id);

-- Since when a line has been accounted for; empty while it is open.
alter table line add column accounted_at timestamp(6) with time zone;
update line set accounted_at = (select r.added_at from revision r where r.id = line.revision_id)
    where coverage <> 'OPEN';
