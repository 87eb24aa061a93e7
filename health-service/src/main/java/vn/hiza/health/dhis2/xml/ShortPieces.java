package vn.hiza.health.dhis2.xml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends a document in which a tag, a comment or another piece is longer than any sender needs: its reader would hold it whole. */
final class ShortPieces extends FilterReader {
    /** Characters of a piece, less those that are read ahead. */
    static final int LONGEST = 1024 * 1024;

    private int length;

    ShortPieces(Reader document) {
        super(document);
    }

    /** Another piece begins. */
    void next() {
        length = 0;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        int some = super.read(into, from, most);
        count(Math.max(0, some));
        return some;
    }

    private void count(int characters) throws TooLong {
        length += characters;
        if (length > LONGEST) {
            throw new TooLong();
        }
    }

    /** A piece is too long. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;
    }
}
