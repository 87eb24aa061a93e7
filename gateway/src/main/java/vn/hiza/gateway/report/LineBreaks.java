package vn.hiza.gateway.report;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end, by the rules of Vietnamese and English; the PDF writer's own take a day for an address and break it. */
final class LineBreaks implements FSTextBreaker {
    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.forLanguageTag("vi"));

    @Override
    public void setText(String text) {
        breaks.setText(text);
    }

    @Override
    public int next() {
        return breaks.next();
    }
}
