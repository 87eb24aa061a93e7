-- What a movement adds to its organisation's members, so that rules read sums instead of every movement.
alter table membership_movement add column change bigint;
update membership_movement m
   set change = (l.value::jsonb #>> '{state,people}')::bigint
                * case when m.kind in ('OPENING', 'ADMISSION', 'TRANSFER_IN') then 1 else -1 end
  from revision_log l
 where l.seq = m.seq;
alter table membership_movement alter column change set not null;
