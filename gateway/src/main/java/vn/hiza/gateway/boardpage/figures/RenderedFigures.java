package vn.hiza.gateway.boardpage.figures;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.BoardAnswers;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.boardpage.PageWords;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.figure.LedgerViews;
import vn.hiza.gateway.language.Language;
import vn.hiza.gateway.pagefile.PageFile;

/**
 * The figures as HTML, made once per data version for all who read them: however many pages are open, a change is computed
 * once. Whoever may read the board sees the same figures, so what is kept is nobody's in particular.
 */
@Singleton
public class RenderedFigures {
    /** Some 60 kB each. */
    private static final int MOST = 64;

    private final LedgerViews ledger;
    private final FigureCards cards;
    private final PageWords words;
    private final Map<Wanted, Kept> kept = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, Kept> eldest) {
            return size() > MOST;
        }
    };

    public RenderedFigures(LedgerViews ledger, FigureCards cards, PageWords words) {
        this.ledger = ledger;
        this.cards = cards;
        this.words = words;
    }

    private record Wanted(BoardQuery query, Language language) {}

    /**
     * Figures as they are sent.
     *
     * @param version of the data they show
     */
    public record Rendered(PageFile file, String version) {}

    /** What was made last, and when its making began. */
    private static final class Kept {
        private @Nullable Rendered made;
        private long begun;
    }

    /** The figures as of now; blocks on the database when they have to be made. */
    public Rendered of(BoardQuery query, Language language) {
        long asked = System.nanoTime();
        Kept entry = entry(new Wanted(query, language));
        synchronized (entry) {
            Rendered made = entry.made;
            // what was begun after the question knows all that the one who asks can have heard of
            if (made != null && (entry.begun - asked > 0 || ledger.isCurrent(made.version()))) {
                return made;
            }
            long begun = System.nanoTime();
            Rendered fresh = make(query, words.in(language));
            entry.begun = begun;
            entry.made = fresh;
            return fresh;
        }
    }

    private Rendered make(BoardQuery query, Saying say) {
        String scope = cards.scope(query, say);
        BoardView view = ledger.read(snapshot -> {
            BoardAnswers.refuseUnknownZone(snapshot, query.zone());
            return cards.view(snapshot, query, scope, say);
        });
        String html = FigureTemplates.figures(view).render();
        return new Rendered(PageFile.of(PageFile.HTML, html.getBytes(StandardCharsets.UTF_8)), view.version());
    }

    private Kept entry(Wanted wanted) {
        synchronized (kept) {
            return kept.computeIfAbsent(wanted, fresh -> new Kept());
        }
    }
}
