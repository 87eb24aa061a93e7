package vn.hiza.rest.row;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.hiza.facts.Flaw;

/** Takes the rows of a batch in their order, whatever it is written in. Each call but the last is the next row's. */
public interface RowSink {
    /**
     * A row that could be read.
     *
     * @param flaws of cells that say nothing; their fields are not in the row
     */
    void row(ObjectNode row, List<Flaw> flaws);

    /** A row that could not. */
    void refuse(Flaw flaw);

    /** A row that says nothing: the cell of its measure is empty. */
    void leaveOut();

    /** A place without a row, an empty line: the rows after it keep their distance from the first. */
    void skip();
}
