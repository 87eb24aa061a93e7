package vn.hiza.stack.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoardTableTest {
    @Test
    void bothLanguagesStandBesideEachOther() throws Exception {
        // Given
        JsonNode board = board();

        // When
        String table = BoardTable.of(board, null);

        // Then
        assertThat(table)
                .contains("26/11/2021")
                .contains("26 November 2021")
                .containsPattern(
                        "investment\\.capital\\.total +275 triệu USD; đạt 92% kế hoạch; gấp 2,3 lần  USD 275 million;"
                                + " 92% of plan; 2\\.3 times\n")
                .containsPattern("health\\.dose1\\.people +164\\.300 người; đạt 99% +164,300 people; 99%\n");
    }

    @Test
    void oneLanguageShowsTheNamesOfTheFigures() throws Exception {
        // Given
        JsonNode board = board();

        // When
        String table = BoardTable.of(board, "en");

        // Then
        assertThat(table)
                .containsPattern(
                        "Capital attracted +USD 275 million; 92% of plan; 2\\.3 times +investment\\.capital\\.total\n")
                .doesNotContain("triệu");
    }

    @Test
    void yearBeforeIsToldOnlyOfMoneyHeldAgainstATarget() throws Exception {
        // Given
        JsonNode board = board();

        // When
        String table = BoardTable.of(board, "en");

        // Then
        assertThat(table).contains("5 organisations; 166% of quota ").doesNotContain("0.4 times");
    }

    @Test
    void figureWithoutAValueIsADash() throws Exception {
        // Given
        JsonNode board = board();

        // When
        String table = BoardTable.of(board, "vi");

        // Then
        assertThat(table).containsPattern("Trạm y tế lưu động +– +health\\.mobile-stations\n");
    }

    @Test
    void columnsAreStraight() throws Exception {
        // Given
        JsonNode board = board();

        // When
        List<String> lines = BoardTable.of(board, "vi").lines().skip(4).toList();

        // Then
        assertThat(lines)
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.split(" {2,}")).hasSize(3))
                .extracting(line -> line.lastIndexOf("  "))
                .containsOnly(lines.get(0).lastIndexOf("  "));
    }

    private static JsonNode board() throws IOException {
        try (InputStream sample = BoardTableTest.class.getResourceAsStream("board.json")) {
            return new JsonMapper().readTree(sample);
        }
    }
}
