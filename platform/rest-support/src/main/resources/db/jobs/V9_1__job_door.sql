-- A job may have come through the door of another protocol: which one, what its address said, and what it is answered with
-- when it has ended.
alter table batch_job add column door text, add column parameters text, add column summary text;
