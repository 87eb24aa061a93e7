-- The days of districts whose vaccination counts a lead has approved. Counts of such days are posted a second time, to measures
-- of their own, so that what is approved of a figure is a sum of cells like the figure itself.
create table approved_day (
    district text not null,
    day date not null,
    primary key (district, day)
);
-- What was said of days so far was kept and counted for nothing: it is read again from its topic.
delete from fact where topic = 'reporting-days';
delete from intake_position where topic like '%reporting-days%';
