package vn.hiza.rest.table;

/**
 * Text that a spreadsheet shows and never runs: what begins like a formula gets an apostrophe before it, which spreadsheets
 * take as "this is text". For cells that nobody reads back; a code that is sent again stays as it is.
 */
final class PlainText {
    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private PlainText() {}

    static String of(String text) {
        return !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
