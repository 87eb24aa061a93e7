package vn.hiza.gateway.report;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.bidi.SimpleBidiReorderer;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which parts of a text run from right to left, by Unicode's rules as the JDK has them, and how they are drawn by a writer that
 * sets one letter after the other from the left, and one part after the other.
 */
final class RightToLeft {
    private RightToLeft() {}

    /** The parts of one paragraph; numbers within a part from the right belong to it. */
    static final class Splitter implements BidiSplitter {
        private final List<BidiTextRun> parts = new ArrayList<>();

        @Override
        public void setParagraph(String text, byte direction) {
            Bidi bidi = new Bidi(text, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
            parts.clear();
            int start = 0;
            for (int run = 0; run < bidi.getRunCount(); run++) {
                boolean among = bidi.getRunLevel(run) > 0;
                if (run + 1 == bidi.getRunCount() || among != bidi.getRunLevel(run + 1) > 0) {
                    parts.add(new BidiTextRun(start, bidi.getRunLimit(run) - start, among ? RTL : LTR));
                    start = bidi.getRunLimit(run);
                }
            }
        }

        @Override
        public int countTextRuns() {
            return parts.size();
        }

        @Override
        public BidiTextRun getVisualRun(int part) {
            return parts.get(part);
        }

        @Override
        public byte getBaseDirection(String text) {
            return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }

    /** Turns a part round, letter by letter with its marks and number by number; brackets then open to the other side. */
    static final class Reorderer implements BidiReorderer {
        private static final String BRACKETS = "()[]{}<>«»‹›";

        private final BidiReorderer unshaped = new SimpleBidiReorderer();

        @Override
        public String reorderRTLTextToLTR(String text) {
            Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
            StringBuilder drawn = new StringBuilder(text.length());
            for (int run = bidi.getRunCount() - 1; run >= 0; run--) {
                String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
                drawn.append(bidi.getRunLevel(run) % 2 == 1 ? turned(part) : part);
            }
            return drawn.toString();
        }

        private static String turned(String part) {
            StringBuilder turned = new StringBuilder(part.length());
            BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
            letters.setText(part);
            int end = letters.last();
            for (int start = letters.previous(); start != BreakIterator.DONE; start = letters.previous()) {
                String letter = part.substring(start, end);
                int bracket = BRACKETS.indexOf(letter);
                turned.append(bracket < 0 ? letter : String.valueOf(BRACKETS.charAt(bracket ^ 1)));
                end = start;
            }
            return turned.toString();
        }

        @Override
        public String shapeText(String text) {
            return unshaped.shapeText(text);
        }

        @Override
        public String deshapeText(String text) {
            return unshaped.deshapeText(text);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
