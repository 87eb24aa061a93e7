select keep_event_in_force('headcount');
