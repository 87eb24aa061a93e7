package vn.hiza.rest.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.testing.ReferenceFile;

class AccessReferenceTest {
    @Test
    void theTableOfRolesAndCollectionsIsCurrent() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Who may read and write what

                Generated from `platform/rest-support/src/main/resources/vn/hiza/rest/access/access.csv`, the table that
                every application enforces; change the table, not this file. `rw` reads and writes, `r` reads, an empty
                cell may not know of it: what one may not read answers 404 like what does not exist. Writing without the
                right is 403. A token may carry several roles and then has the rights of each. The roles
                `district-health` and `district-lead` write vaccination counts, safety teams, mobile stations, reporting days,
                explanations and data set completions only for the districts that their token names, and read only those
                districts' rows of `reporting`, `work-lists` and `validation-results`. A team's credential is `district-health` at the door of DHIS2 clients
                and nowhere else.

                """);
        List<String[]> rows = table();
        page.append(row(rows.get(0)));
        page.append(row(Arrays.stream(rows.get(0)).map(cell -> "---").toArray(String[]::new)));
        for (String[] cells : rows.subList(1, rows.size())) {
            cells[0] = "`" + cells[0] + "`";
            page.append(row(cells));
        }
        ReferenceFile.assertCurrent("access.md", page.toString());
    }

    @Test
    void everyRowSaysOfEveryRoleWhetherItMay() throws IOException {
        List<String[]> rows = table();
        for (String[] cells : rows.subList(1, rows.size())) {
            assertThat(cells).as(cells[0]).hasSameSizeAs(rows.get(0));
            assertThat(Set.of("rw", "r", "-"))
                    .as(cells[0])
                    .containsAll(Arrays.asList(cells).subList(1, cells.length));
        }
    }

    @Test
    void everyCollectionStandsInTheTableAndTheAdministrationWritesIt() {
        // Given
        AccessTable table = new AccessTable();

        // When // Then
        for (Topic topic : Topic.values()) {
            assertThat(table.roles(topic.collection(), true))
                    .as(topic.collection())
                    .contains("admin");
        }
    }

    private static List<String[]> table() throws IOException {
        try (InputStream file = Objects.requireNonNull(AccessTable.class.getResourceAsStream("access.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(",", -1))
                    .toList();
        }
    }

    private static String row(String[] cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.equals("-") ? "" : cell)
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
