package vn.hiza.gateway.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A ledger that counted moves like statements is put right when its service is renewed. */
class MovesBeforeTest {
    /** A statement in one zone, and the two sides of the move to another, as they were posted. */
    private static final String POSTINGS = """
            insert into posting (measure, subject, currency, day, fact_id, leg, rule, stock, amount, delta, enterprise,
                own_zone, own_district, zone, district)
            select 'workers', 'E', '', v.day, '00000000-0000-0000-0000-000000000001', v.leg, 'L', true, 500, v.delta, 'E',
                   null, null, v.zone, ''
              from (values (date '2021-03-01', 0, 500, 'A'), (date '2021-06-15', 1, -500, 'A'), (date '2021-06-15', 2, 500, 'B'))
                   as v(day, leg, delta, zone)""";

    /** Each of them counted. */
    private static final String CELLS = """
            insert into cell (measure, currency, zone, district, grain, start, amount, postings)
            select measure, currency, zone, district, g.grain::"char", date_trunc(g.unit, day)::date, sum(delta), count(*)
              from posting cross join (values ('D', 'day'), ('M', 'month'), ('Y', 'year')) as g(grain, unit)
             group by 1, 2, 3, 4, 5, 6""";

    @Test
    void whatMovesAddedToTheCountIsTakenBackOnce() throws Exception {
        try (LedgerDatabase database = LedgerDatabase.at(MigrationVersion.fromVersion("6"))) {
            // Given
            Jdbi jdbi = database.jdbi();
            jdbi.useHandle(tx -> {
                tx.execute(POSTINGS);
                tx.execute(CELLS);
            });

            // When
            database.migrate(MigrationVersion.LATEST);

            // Then
            List<String> cells = jdbi.withHandle(tx -> tx.createQuery(
                            "select concat_ws(' ', zone, grain, start, amount, postings) from cell order by zone, grain, start")
                    .mapTo(String.class)
                    .list());
            assertThat(cells)
                    .containsExactly(
                            "A D 2021-03-01 500 1",
                            "A D 2021-06-15 -500 0",
                            "A M 2021-03-01 500 1",
                            "A M 2021-06-01 -500 0",
                            "A Y 2021-01-01 0 1",
                            "B D 2021-06-15 500 0",
                            "B M 2021-06-01 500 0",
                            "B Y 2021-01-01 500 0");
        }
    }
}
