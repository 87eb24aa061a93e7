package vn.hiza.gateway.boardpage.figures;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.BoardAnswers;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.Sight;
import vn.hiza.gateway.boardpage.PageWords;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.figure.LedgerViews;
import vn.hiza.gateway.language.Language;
import vn.hiza.gateway.pagefile.PageFile;

/**
 * The figures as HTML, made once per data version for all who read them: however many pages are open, a change is computed
 * once, and nobody holds a thread while another makes them. Whoever may see the same statements sees the same figures, so what
 * is kept is nobody's in particular. Only what could be made is kept, so that addresses of zones that there are not push nothing out.
 */
@Singleton
public class RenderedFigures {
    /** Some 60 kB each. */
    private static final int MOST = 64;

    private final LedgerViews ledger;
    private final FigureCards cards;
    private final PageWords words;
    private final SharedMaking<Wanted, Rendered> making;
    private final Map<Wanted, Rendered> kept = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, Rendered> eldest) {
            return size() > MOST;
        }
    };

    public RenderedFigures(LedgerViews ledger, FigureCards cards, PageWords words, ManagedExecutor threads) {
        this.ledger = ledger;
        this.cards = cards;
        this.words = words;
        this.making = new SharedMaking<>(this::currentOrMade, threads);
    }

    private record Wanted(BoardQuery query, Language language, Sight sight) {}

    /**
     * Figures as they are sent.
     *
     * @param version of the data they show
     */
    public record Rendered(PageFile file, String version) {}

    /** The figures as of now, at once or as soon as they are made; does not block. */
    public CompletionStage<Rendered> of(BoardQuery query, Language language, Sight sight) {
        Wanted wanted = new Wanted(query, language, sight);
        Rendered current = current(wanted);
        return current == null ? making.of(wanted) : CompletableFuture.completedStage(current);
    }

    private @Nullable Rendered current(Wanted wanted) {
        Rendered made;
        synchronized (kept) {
            made = kept.get(wanted);
        }
        return made != null && ledger.isCurrent(made.version()) ? made : null;
    }

    private Rendered currentOrMade(Wanted wanted) {
        Rendered current = current(wanted);
        if (current != null) {
            return current;
        }
        Rendered fresh = make(wanted, words.in(wanted.language()));
        synchronized (kept) {
            kept.put(wanted, fresh);
        }
        return fresh;
    }

    private Rendered make(Wanted wanted, Saying say) {
        BoardView view = ledger.read(snapshot -> {
            BoardAnswers.refuseUnknownZone(snapshot, wanted.query().zone());
            return cards.view(snapshot, wanted.query(), wanted.sight(), say);
        });
        String html = FigureTemplates.figures(view).render();
        return new Rendered(PageFile.of(PageFile.HTML, html.getBytes(StandardCharsets.UTF_8)), view.version());
    }
}
