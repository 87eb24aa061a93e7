-- One database and one user of the same name for each application, as the local stack makes them.
-- The passwords are those of a demonstration; a site sets its own and tells them to the applications in HIZA_DB_PASSWORD.
create role investment login password 'investment';
create role workforce login password 'workforce';
create role party_org login password 'party_org';
create role health login password 'health';
create role gateway login password 'gateway';

create database investment owner investment template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C';
create database workforce owner workforce template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C';
create database party_org owner party_org template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C';
create database health owner health template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C';
create database gateway owner gateway template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C';

revoke all on database investment from public;
revoke all on database workforce from public;
revoke all on database party_org from public;
revoke all on database health from public;
revoke all on database gateway from public;
