-- No query needed it, and on empty tables the planner searched timelines through it.
drop index posting_by_day;
