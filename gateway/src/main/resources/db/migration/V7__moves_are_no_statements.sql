-- A level that moves with its enterprise changes the sums of two zones and states nothing. postings counts statements alone, so that
-- the last day with any is the day of the last report; until now it counted the two sides of a move, too.
update cell c set postings = c.postings - m.moves
  from (select measure, currency, zone, district, g.grain::"char" as grain, date_trunc(g.unit, day)::date as start, count(*) as moves
          from posting cross join (values ('D', 'day'), ('M', 'month'), ('Y', 'year')) as g(grain, unit)
         where leg > 0 group by 1, 2, 3, 4, 5, 6) m
 where (c.measure, c.grain, c.start, c.currency, c.zone, c.district)
     = (m.measure, m.grain, m.start, m.currency, m.zone, m.district);
