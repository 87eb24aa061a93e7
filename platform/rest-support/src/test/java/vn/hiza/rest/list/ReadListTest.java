package vn.hiza.rest.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hiza.rest.list.ListColumn.Kind;

class ReadListTest {
    record Row(
            @Nullable String name,
            @Nullable Long people,
            @Nullable BigDecimal share,
            @Nullable LocalDate day,
            @Nullable Remark remark) {}

    private static final Row EMPTY = new Row(null, null, null, null, null);
    private static final ReadList<Row> LIST = new ReadList<>(
            "rows",
            List.of(
                    ListColumn.text("name", "name", "tên", Row::name),
                    ListColumn.whole("people", "people", "số người", Row::people),
                    ListColumn.ratio("share", "share", "tỷ lệ", Row::share),
                    ListColumn.day("day", "day", "ngày", Row::day),
                    new ListColumn<>(
                            "at", Kind.MOMENT, "at", "lúc", row -> OffsetDateTime.parse("2021-11-16T17:00:00+07:00")),
                    ListColumn.remark(Row::remark)),
            row -> String.valueOf(row.name()),
            EMPTY);

    private static List<String> lines(Row row, boolean vietnamese) {
        String text = new String(LIST.csv(List.of(row), vietnamese), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return text.substring(1).lines().toList();
    }

    @Test
    void jsonAndTableSayTheSame() {
        // Given
        Row row = new Row(
                "Công ty A, B",
                12L,
                new BigDecimal("0.8000"),
                LocalDate.of(2021, 11, 15),
                new Remark("odd", "Lạ", "Odd"));

        // When
        String json = LIST.json(row).toString();

        // Then
        assertThat(json)
                .isEqualTo(
                        "{\"name\":\"Công ty A, B\",\"people\":12,\"share\":0.8000,\"day\":\"2021-11-15\","
                                + "\"at\":\"2021-11-16T17:00:00+07:00\",\"remark\":{\"code\":\"odd\",\"vi\":\"Lạ\",\"en\":\"Odd\"}}");
        assertThat(lines(row, false))
                .containsExactly(
                        "Name,People,Share,Day,At,Remark",
                        "\"Công ty A, B\",12,0.8000,2021-11-15,2021-11-16T17:00:00+07:00,Odd");
        assertThat(lines(row, true))
                .containsExactly(
                        "Tên,Số người,Tỷ lệ,Ngày,Lúc,Ghi chú",
                        "\"Công ty A, B\",12,\"0,8000\",2021-11-15,2021-11-16T17:00:00+07:00,Lạ");
    }

    @Test
    void whatDoesNotApplyIsNullAndAnEmptyCell() {
        assertThat(LIST.json(EMPTY).toString())
                .isEqualTo("{\"name\":null,\"people\":null,\"share\":null,\"day\":null,"
                        + "\"at\":\"2021-11-16T17:00:00+07:00\",\"remark\":null}");
        assertThat(lines(EMPTY, false).get(1)).isEqualTo(",,,,2021-11-16T17:00:00+07:00,");
    }

    @Test
    void textThatBeginsLikeAFormulaIsNoneAndANumberStaysANumber() {
        for (String formula : new String[] {"=1+1", "+84", "-1", "@SUM(A1)", "\t=1"}) {
            String cell = lines(new Row(formula, 1L, new BigDecimal("-0.2857"), null, null), false)
                    .get(1);
            assertThat(cell).as(formula).startsWith("'" + formula + ",1,-0.2857,");
        }
        assertThat(lines(new Row("Công ty = 1", null, null, null, null), false).get(1))
                .startsWith("Công ty = 1,");
    }

    @Test
    void workbookHoldsNumbersAsNumbersAndTextAsText() throws Exception {
        // Given
        Row exact = new Row("=1+1", 12L, new BigDecimal("-0.8000"), null, null);
        Row tooLong = new Row("b", 1L, new BigDecimal("12345678901234567.5"), null, null);

        // When
        byte[] bytes = LIST.xlsx(List.of(exact, tooLong), true);

        // Then
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.get(1).getCell(0).asString()).isEqualTo("'=1+1");
            assertThat(rows.get(1).getCell(1).asNumber()).isEqualByComparingTo("12");
            assertThat(rows.get(1).getCell(2).asNumber()).isEqualByComparingTo("-0.8");
            assertThat(rows.get(2).getCell(2).asString()).isEqualTo("12345678901234567.5");
        }
    }
}
