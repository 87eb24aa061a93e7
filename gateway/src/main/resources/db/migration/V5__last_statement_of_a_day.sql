-- Finds the statement of a measure's last day that was added last, without reading the others of the day. By an expression, so that
-- no timeline is searched through it: see V2.
create index posting_by_last_day on posting (measure, (day - date '2000-01-01'), fact_id) include (zone);
