package vn.hiza.rest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hiza.facts.BusinessException;

class CsvRowsTest {
    private final HeardRows sink = new HeardRows();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enterprise,date,people\n0100109106,2021-11-15,640\n",
                "enterprise;date;people\r\n0100109106;2021-11-15;640",
                "\uFEFFTax code,Day,People vaccinated\n0100109106,2021-11-15,640\n",
                "Mã số thuế;Ngày;Số người\n\"0100109106\";2021-11-15;640\n",
                "Ma\u0303 so\u0302\u0301 thue\u0302\u0301,Nga\u0300y,So\u0302\u0301 ngu\u031Bo\u031B\u0300i\n0100109106,2021-11-15,640\n",
                "people,district,date,enterprise\n640,,2021-11-15,0100109106\n"
            })
    void theSameRowIsReadHoweverTheTableIsWritten(String table) {
        read(table, null);

        assertThat(sink.heard)
                .singleElement()
                .asString()
                .contains("\"enterprise\":\"0100109106\"", "\"date\":\"2021-11-15\"", "\"people\":640")
                .doesNotContain("district");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi | 1.234     | 1234",
                "en | 1,234     | 1234",
                "vi | 1.234.567 | 1234567",
                "vi | 12        | 12",
                "   | 1234      | 1234",
                "   | -3        | -3"
            })
    void aNumberIsReadByTheDeclaredLocale(@Nullable String locale, String cell, long people) {
        read("enterprise,date,people\n0100109106,2021-11-15,\"" + cell + "\"\n", locale);

        assertThat(sink.heard).singleElement().asString().contains("\"people\":" + people + "}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "   | 1.234   | undeclared-locale",
                "   | 1,234   | undeclared-locale",
                "vi | 1,5     | not-a-whole-number",
                "en | 1.5     | not-a-whole-number",
                "vi | 1.23    | not-a-number",
                "en | 1.234.5 | not-a-number",
                "vi | 0.123   | not-a-number",
                "en | 00,123  | not-a-number",
                "   | 1e9     | not-a-number",
                "   | ١٢٣     | not-a-number",
                "   | ' 12 '  | not-a-number",
                "   | NaN     | not-a-number",
                "   | 9999999999999999999999 | not-a-number"
            })
    void aNumberThatIsNotWrittenSoIsRefused(@Nullable String locale, String cell, String code) {
        read("enterprise,date,people\n0100109106,2021-11-15,\"" + cell + "\"\n", locale);

        assertThat(sink.heard)
                .singleElement()
                .asString()
                .contains("/people " + code)
                .doesNotContain("\"people\"");
    }

    @Test
    void vietnameseDaysAreReadWhereTheTableSaysItIsVietnamese() {
        read("enterprise,date,people\n0100109106,15/11/2021,1\n", "vi");
        read("enterprise,date,people\n0100109106,15/11/2021,1\n", "en");

        assertThat(sink.heard.get(0)).contains("\"date\":\"2021-11-15\"");
        assertThat(sink.heard.get(1)).contains("/date invalid-date").doesNotContain("\"date\"");
    }

    @Test
    void aRowKeepsItsDistanceFromTheHeadersWhateverStandsBetween() {
        read("enterprise,date,people\nA,2021-11-15,1\n\nB,2021-11-15\nC,2021-11-15,3\n", null);

        assertThat(sink.heard).hasSize(4);
        assertThat(sink.heard.get(1)).isEqualTo("skipped");
        assertThat(sink.heard.get(2)).contains("wrong-cell-count", "This line has 2 cells");
        assertThat(sink.heard.get(3)).contains("\"C\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                     | empty-table",
                "'enterprise,date,people\nA,\"2021,1\nB,2021-11-15,1\n' | malformed-csv",
                "'enterprise,date,people\nA,2021-11-15,\"1' | malformed-csv",
                "'enterprise,date,people\nA,\"2021\n-11-15\",1\n' | malformed-csv",
                "'enterprise,date,people,dose\n'        | unknown-column",
                "'enterprise,date,date\n'               | duplicate-column",
                "'enterprise,date\n'                    | missing-column",
                "'a,b,c,d,e,f,g\n'                      | too-many-columns"
            })
    void aTableThatIsNoneIsRefusedWhole(String table, String slug) {
        assertThatThrownBy(() -> read(table, null))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.slug())
                        .isEqualTo(slug));
    }

    @Test
    void aQuoteThatIsNeverClosedIsNamedByItsLine() {
        assertThatThrownBy(() -> read("enterprise,date,people\nA,2021-11-15,1\nA,2021-11-16,\"1", null))
                .hasMessageContaining("in line 3");
    }

    @Test
    void tenThousandColumnsAreRefusedByTheirNumber() {
        assertThatThrownBy(() -> read("c,".repeat(999) + "c\n", null)).hasMessageContaining("1000 columns");
        assertThatThrownBy(() -> read("column,".repeat(9_999) + "column\n", null))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void anotherEncodingIsRefusedAndNotGuessed() {
        byte[] other = "enterprise,date,số người\n".getBytes(Charset.forName("UTF-16LE"));

        assertThatThrownBy(() -> new CsvRows(HeardRows.COLUMNS, null)
                        .read(new ByteArrayInputStream(other), sink, SentTable.kept()))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> new CsvRows(HeardRows.COLUMNS, null)
                        .read(new ByteArrayInputStream(new byte[] {'a', (byte) 0xE9, ','}), sink, SentTable.kept()))
                .hasMessageContaining("UTF-8");
    }

    private void read(String table, @Nullable String locale) {
        new CsvRows(HeardRows.COLUMNS, locale)
                .read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), sink, SentTable.kept());
    }
}
