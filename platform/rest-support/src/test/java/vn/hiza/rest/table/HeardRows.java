package vn.hiza.rest.table;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import vn.hiza.facts.Flaw;
import vn.hiza.rest.row.RowSink;
import vn.hiza.rest.table.TableColumn.Content;
import vn.hiza.rest.table.TableColumn.Need;

/** Writes down what a table says, for tests of the formats. */
final class HeardRows implements RowSink {
    static final List<TableColumn> COLUMNS = List.of(
            new TableColumn("enterprise", Content.TEXT, "tax code", "mã số thuế", Need.COLUMN),
            new TableColumn("date", Content.DAY, "day", "ngày", Need.COLUMN),
            new TableColumn("people", Content.WHOLE, "people vaccinated", "số người", Need.COLUMN),
            new TableColumn("district", Content.TEXT, "district code", "mã quận", Need.OPTIONAL));

    final List<String> heard = new ArrayList<>();

    @Override
    public void row(ObjectNode row, List<Flaw> flaws) {
        StringBuilder said = new StringBuilder(row.toString());
        flaws.forEach(flaw -> said.append(' ').append(flaw.field()).append(' ').append(flaw.code()));
        heard.add(said.toString());
    }

    @Override
    public void refuse(Flaw flaw) {
        heard.add(flaw.code() + " " + flaw.message());
    }

    @Override
    public void leaveOut() {
        heard.add("left out");
    }

    @Override
    public void skip() {
        heard.add("skipped");
    }
}
