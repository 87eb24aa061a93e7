-- The copy learns what people know an enterprise by. What it has already read said so too: it reads the topic again.
alter table known_enterprise add column name text, add column status text;
create index known_enterprise_by_district on known_enterprise (district);
delete from intake_position where topic = 'hiza.investment.enterprises';
