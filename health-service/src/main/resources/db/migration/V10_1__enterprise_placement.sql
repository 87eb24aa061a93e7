-- Where each enterprise of the register lay and whether it worked, from a day on to the day before the next; a report is owed
-- by what held on its day. The copy of the register says what holds now. What was read already said so too: the topic is read
-- again.
create table enterprise_placement (
    tax_code text collate "C" not null,
    begins date not null,
    ends date not null,
    zone text not null,
    district text not null,
    status text not null,
    revision integer not null,
    primary key (tax_code, begins)
);
delete from intake_position where topic = 'hiza.investment.enterprises';
