package vn.hiza.health.vaccination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hiza.health.HealthStore;

/** How the counts around a batch are searched for: what an enterprise reported long ago must not make it slower. */
class AroundPlanTest {
    private static final List<String> PARAMETERS =
            List.of(":enterprises", ":districts", ":doses", ":lo", ":hi", ":holding");

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
        assertThat(plan).anyMatch(line -> line.contains("Index Scan Backward using vaccination_count_pkey"));
        assertThat(plan).noneMatch(line -> line.contains("Bitmap") || line.contains("Sort Key: v.key"));
    }

    private static List<String> types() {
        return List.of("text[]", "text[]", "integer[]", "date[]", "date[]", "boolean[]");
    }
}
