-- What was removed stays for the day on which somebody wants it back; nothing reads it meanwhile.
alter table claim add column removed_at timestamp(6) with time zone;
alter table evidence add column removed_at timestamp(6) with time zone;

create index evidence_by_last_day on evidence (valid_until, claim_id);
