-- A job that ends the process that writes it would be begun by the next one for ever: how often it was begun, with no row
-- more written than begun_after.
alter table batch_job
    add column beginnings integer not null default 0,
    add column begun_after integer not null default 0;
