select keep_event_in_force('organisation');
select keep_event_in_force('membership_movement');
