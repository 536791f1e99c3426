-- What another program's annotation brought along that Sic has no word for: kept beside the
-- annotation that was made of it, and given out with it again.
create table foreign_properties (
    annotation_id bigint primary key references annotation,
    -- counts the changes, since the annotation's own version does not count these
    version       integer not null check (version >= 1),
    json          text not null
);
