package vn.hiza.rest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.hiza.rest.table.Workbooks.SHEET;
import static vn.hiza.rest.table.Workbooks.changed;
import static vn.hiza.rest.table.Workbooks.headers;
import static vn.hiza.rest.table.Workbooks.row;
import static vn.hiza.rest.table.Workbooks.workbook;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.hiza.facts.BusinessException;

/** What is made of the cells that programs write, and of those that none does. */
class XlsxCellsTest {
    private static final String PEOPLE = "<c r=\"C2\" t=\"n\"><v>1</v></c>";

    private final HeardRows sink = new HeardRows();

    @Test
    void aDayThatIsStoredAsTextIsADay() throws IOException {
        for (String day : new String[] {"2021-11-15", "2021-11-15T00:00:00", "2021-11-15T00:00:00.000Z"}) {
            assertThat(heard("B2", "<c r=\"B2\" t=\"d\"><v>" + day + "</v></c>"))
                    .isEqualTo("{\"enterprise\":\"A\",\"date\":\"2021-11-15\",\"people\":1}");
        }
        assertThat(heard("B2", "<c r=\"B2\" t=\"d\"><v>2021-11-15T07:30:00</v></c>"))
                .endsWith("/date invalid-date");
        assertThat(heard("C2", "<c r=\"C2\" t=\"d\"><v>2021-11-15</v></c>")).endsWith("/people not-a-number");
    }

    @Test
    void whatHoldsSomethingUnreadableIsNoEmptyCell() throws IOException {
        for (String cell : new String[] {
            "><f>320+320</f>",
            "><f>320+320</f><v></v>",
            "><f>320+320</f><v/>",
            " t=\"str\"><f>B2</f>",
            "><v>abc</v>",
            "><v>NaN</v>",
            "><v>1E999999999</v>",
            " t=\"s\"><v>99999</v>",
            " t=\"b\"><v>2</v>",
            " t=\"e\"><v>#DIV/0!</v>"
        }) {
            assertThat(heard("C2", "<c r=\"C2\"" + cell + "</c>")).as(cell).endsWith("/people unreadable-cell");
        }
    }

    @Test
    void whatHoldsNothingIsEmpty() throws IOException {
        for (String cell : new String[] {"></c>", "/>", "><v></v></c>", " t=\"s\"><v></v></c>", " t=\"inlineStr\"/>"}) {
            assertThat(heard("C2", "<c r=\"C2\"" + cell))
                    .as(cell)
                    .isEqualTo("{\"enterprise\":\"A\",\"date\":\"2021-11-15\"}");
        }
        assertThat(heard("C2", "<c r=\"C2\" t=\"str\"><f>IF(A2=1,1,\"\")</f><v></v></c>"))
                .doesNotContain("people");
    }

    @Test
    void aCodeThatAFormulaMakesKeepsItsZeros() throws IOException {
        assertThat(heard("C2", "<c r=\"C2\" t=\"str\"><f>\"64\"</f><v>64</v></c>"))
                .contains("\"people\":64");
        assertThat(heard("D2", PEOPLE + "<c r=\"D2\" t=\"str\"><f>\"017\"</f><v>017</v></c>"))
                .contains("\"district\":\"017\"");
    }

    @Test
    void aCellThatNoSpreadsheetWritesRefusesTheWorkbookByItsRow() throws IOException {
        for (String cell :
                new String[] {" t=\"zz\"><v>5</v>", " s=\"x\"><v>5</v>", " t=\"s\"><v>-1</v>", " t=\"s\"><v>x</v>"}) {
            refused("<c r=\"C2\"" + cell + "</c>");
        }
        refused("<c r=\"2C\"><v>5</v></c>");
        refused("<c r=\"B2\"><v>5</v></c>");
        refused(PEOPLE + PEOPLE);
    }

    private String heard(String address, String cell) throws IOException {
        sink.heard.clear();
        new XlsxRows(HeardRows.COLUMNS, null).read(with(address, cell), sink, SentTable.kept());
        return sink.heard.get(0);
    }

    private void refused(String cell) {
        assertThatCode(() -> heard("C2", cell))
                .as(cell)
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.slug())
                        .isEqualTo("malformed-xlsx"))
                .hasMessageContaining("A cell in row 2 of the sheet");
    }

    /** A workbook of one row with this cell in the place of the one that has its address. */
    private static byte[] with(String address, String cell) throws IOException {
        byte[] workbook = workbook(sheet -> {
            headers(sheet);
            sheet.value(0, 3, "Mã quận");
            row(sheet, 1, "A", 1);
        });
        String old = address.equals("B2") ? "<c r=\"B2\" t=\"s\"><v>5</v></c>" : PEOPLE;
        return changed(workbook, SHEET, old, cell);
    }
}
