package vn.hiza.rest.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes a table for a spreadsheet to open, line by line, in the memory of some lines. */
interface LineWriter extends Closeable {
    void line(List<String> cells) throws IOException;
}
