package vn.hiza.health.vaccination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.hiza.health.HealthStore;

/** How the counts around a batch are searched for: what an enterprise reported long ago must not make it slower. */
class AroundPlanTest {
    private static final List<String> PARAMETERS = List.of(
            ":enterprises", ":districts", ":doses", ":lo", ":hi", ":held", ":within", ":before", ":after", ":above");

    @Test
    void lastCountBeforeIsFoundInTheOrderOfKeys() {
        // Given
        String sql = CountSeries.AROUND;
        for (int i = 0; i < PARAMETERS.size(); i++) {
            sql = sql.replaceFirst(PARAMETERS.get(i) + "\\b", "null::" + types().get(i));
        }
        String asked = "explain " + sql;

        // When
        List<String> plan = HealthStore.transactions()
                .read(tx -> tx.createQuery(asked).mapTo(String.class).list());

        // Then
        assertThat(plan).noneMatch(line -> line.contains("Bitmap"));
        assertThat(plan.stream().filter(line -> line.contains("Sort Key")))
                .allMatch(line -> line.contains("people DESC"));
        assertThat(searches(plan))
                .hasSizeGreaterThan(4)
                .allMatch(each -> each.matches(".*Index Cond: .*key >= .*key < .*"));
    }

    private static List<String> searches(List<String> plan) {
        return IntStream.range(0, plan.size() - 1)
                .filter(line -> plan.get(line).contains(" on vaccination_count"))
                .mapToObj(line -> plan.get(line) + plan.get(line + 1))
                .toList();
    }

    private static List<String> types() {
        return List.of(
                "text[]",
                "text[]",
                "integer[]",
                "date[]",
                "date[]",
                "integer[]",
                "boolean[]",
                "boolean[]",
                "boolean[]",
                "boolean[]");
    }
}
