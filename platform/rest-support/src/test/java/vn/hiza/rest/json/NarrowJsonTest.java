package vn.hiza.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Flaw;
import vn.hiza.rest.row.JsonRows;
import vn.hiza.rest.row.RowSink;

/** Objects and lists that are read as trees have an end, in batches and in single statements. */
class NarrowJsonTest {
    private final List<ObjectNode> rows = new ArrayList<>();

    @Test
    void objectsOfUpToAThousandMembersAreRead() {
        // When
        read("{\"rows\":[" + object(1_000) + "," + object(1_000) + "]}");

        // Then
        assertThat(rows).extracting(ObjectNode::size).containsExactly(1_000, 1_000);
    }

    @Test
    void rowsAreReadAsAnyOtherTree() {
        // Given
        String row =
                "{\"text\":\"Đông Anh\",\"none\":null,\"yes\":true,\"no\":false,\"whole\":-12,\"long\":12345678901,"
                        + "\"big\":123456789012345678901234567890,\"half\":0.50,\"list\":[1,{\"a\":[2.0]},[]],\"object\":{\"a\":{\"b\":\"c\"}},"
                        + "\"empty\":{}}";

        // When
        read("{\"rows\":[" + row + "," + row + "]}");

        // Then
        ObjectNode whole = StrictJson.object(bytes(row));
        assertThat(rows).containsExactly(whole, whole);
        assertThat(rows.get(1).get("half").decimalValue()).isEqualTo(new BigDecimal("0.50"));
        assertThat(rows.get(1).get("big").isBigInteger()).isTrue();
    }

    @Test
    void wideRowIsRefusedWithItsPlace() {
        // When // Then
        assertThatThrownBy(() -> read("{\"rows\":[{\"a\":1},\n" + object(1_001) + "]}"))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.slug())
                        .isEqualTo("malformed-json"))
                .hasMessageContaining("more than 1000 members at line 2");
    }

    @Test
    void longTextsOfARowAreRefusedTogetherAndThoseOfEachRowAlone() {
        // Given
        String tenth = "\"" + "a".repeat(99_000) + "\"";
        String most = "{\"a\":" + tenth + ",\"b\":[" + (tenth + ",").repeat(8) + tenth + "]}";

        // When // Then
        read("{\"rows\":[" + most + "," + most + "]}");
        assertThat(rows).hasSize(2);
        assertThatThrownBy(() -> read("{\"rows\":[{\"c\":" + tenth + "," + most.substring(1) + "]}"))
                .hasMessageContaining("characters of text at line 1");
    }

    @Test
    void wideObjectsWithinOthersAndWhereNothingIsReadAreRefusedToo() {
        // When // Then
        assertThatThrownBy(() -> read("{\"rows\":[{\"a\":[" + object(1_001) + "]}]}"))
                .hasMessageContaining("members");
        assertThatThrownBy(() -> read("{\"rows\":[[" + object(1_001) + "]]}")).hasMessageContaining("members");
        assertThatThrownBy(() -> StrictJson.object(bytes(object(1_001)))).hasMessageContaining("members");
        assertThatThrownBy(() -> read("{\"rows\":[{\"a\":{\"b\":" + object(1_001) + "}}]}"))
                .hasMessageContaining("members");
    }

    @Test
    void longListOfARowOrStatementIsRefused() {
        // Given
        String list = "{\"a\":" + IntStream.range(0, 20_000).boxed().toList() + "}";

        // When // Then
        assertThatThrownBy(() -> read("{\"rows\":[" + list + "]}")).hasMessageContaining("more than 20000 names");
        assertThatThrownBy(() -> StrictJson.object(bytes(list))).hasMessageContaining("more than 20000 names");
        String half = IntStream.range(0, 11_000).boxed().toList().toString();
        assertThatThrownBy(() -> read("{\"rows\":[{\"a\":" + half + ",\"b\":" + half + "}]}"))
                .hasMessageContaining("more than 20000 names");
    }

    @Test
    void manyRowsAreNoWideRow() {
        // When
        read("{\"rows\":[" + IntStream.range(0, 50).mapToObj(i -> object(900)).collect(Collectors.joining(",")) + "]}");

        // Then
        assertThat(rows).hasSize(50);
    }

    private void read(String body) {
        JsonRows.read(new ByteArrayInputStream(bytes(body)), new RowSink() {
            @Override
            public void row(ObjectNode row, List<Flaw> flaws) {
                rows.add(row);
            }

            @Override
            public void refuse(Flaw flaw) {
                assertThat(flaw.code()).isEqualTo("not-an-object");
            }

            @Override
            public void leaveOut() {
                throw new AssertionError("JSON has no empty rows");
            }

            @Override
            public void skip() {
                throw new AssertionError("nothing is skipped");
            }
        });
    }

    private static String object(int members) {
        return IntStream.range(0, members)
                .mapToObj(i -> "\"m" + i + "\":" + i)
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
