-- How far the log had settled when data values were asked for: everything up to there stood at that moment. Who asks again for
-- what was written since gets what lies beyond, whenever it was recorded.
create table export_mark (
    at timestamptz primary key,
    settled bigint not null
);
