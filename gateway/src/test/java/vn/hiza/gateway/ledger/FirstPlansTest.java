package vn.hiza.gateway.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The plans that a new suite makes, of empty tables, and keeps while the first counts fill them. */
class FirstPlansTest {
    private static final String BY_KEY = "(Index|TID) Cond: .*\\b(subject|fact_id|enterprise|ctid)\\b";
    /** What an approval begins with: the first subject of a measure, read off the index. */
    private static final String NEXT_SUBJECT = "Index Only Scan using posting_pkey .*Index Cond: \\(measure = .*'dose'";

    private static final String FEW = """
            insert into posting select 'm', 's' || n, '', date '2021-01-01' + n, gen_random_uuid(), 0, 'L', true, 1, 1,
                'e' || n, '', '', '', '' from generate_series(1, 30) n;
            insert into placement select 'e' || n, date '2021-01-01', date '2022-01-01', '', '' from generate_series(1, 30) n;
            """;

    @RegisterExtension
    static final LedgerDatabase DATABASE = LedgerDatabase.start();

    static Stream<Arguments> statements() {
        return Stream.of("", "analyze posting; analyze placement;", FEW + "analyze posting; analyze placement;")
                .flatMap(known -> Map.of(
                                "recompute", LedgerSql.RECOMPUTE,
                                "remove of facts", LedgerSql.REMOVE_OF_FACTS,
                                "insert", LedgerSql.INSERT,
                                "remove moves", LedgerSql.REMOVE_MOVES,
                                "insert moves", LedgerSql.INSERT_MOVES,
                                "approve", ApprovalSql.POST,
                                "reopen", ApprovalSql.WITHDRAW)
                        .entrySet()
                        .stream()
                        .map(sql -> Arguments.of(sql.getKey(), sql.getValue(), known)));
    }

    @ParameterizedTest(name = "{0} after: {2}")
    @MethodSource("statements")
    void rowIsFoundByItsKey(String name, String sql, String known) {
        assertThat(searches(sql, known)).isNotEmpty().allSatisfy(search -> assertThat(search)
                .containsPattern(BY_KEY + "|" + NEXT_SUBJECT));
    }

    /** How the plan that does for any parameters goes through postings and placements: each search with its condition. */
    private static List<String> searches(String sql, String known) {
        // The parameters of a plan that is only asked for are not bound.
        return DATABASE.jdbi("simple").inTransaction(tx -> {
            tx.execute("create temporary table posting (like public.posting including all) on commit drop;"
                    + "create temporary table placement (like public.placement including all) on commit drop;" + known);
            tx.execute("select " + LedgerIntake.BY_KEY);
            List<String> plan = tx.createQuery("explain (generic_plan) " + numbered(sql))
                    .mapTo(String.class)
                    .list();
            return IntStream.range(0, plan.size() - 1)
                    .filter(line -> plan.get(line).matches(".*Scan.* on (posting|placement) .*"))
                    .mapToObj(line -> plan.get(line).strip() + plan.get(line + 1))
                    .toList();
        });
    }

    private static String numbered(String sql) {
        StringBuilder numbered = new StringBuilder();
        int parameters = 0;
        for (char each : sql.toCharArray()) {
            numbered.append(each == '?' ? "$" + ++parameters : String.valueOf(each));
        }
        return numbered.toString();
    }
}
