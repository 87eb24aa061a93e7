select keep_event_in_force('district');
select keep_event_in_force('zone');
select keep_event_in_force('enterprise');
select keep_event_in_force('project');
select keep_event_in_force('capital_movement');
select keep_event_in_force('exchange_rate');
