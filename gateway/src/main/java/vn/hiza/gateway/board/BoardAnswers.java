package vn.hiza.gateway.board;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.gateway.answer.Answer;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.LedgerViews;

/** Board answers by query, each computed once per data version and then served from memory. */
@Singleton
public class BoardAnswers {
    private final LedgerViews ledger;
    private final BoardComputation computation;
    private final Map<BoardQuery, Kept> kept;

    /** An answer and the lock that lets one thread at a time renew it. */
    private static final class Kept {
        private volatile @Nullable String version;
        private volatile @Nullable Answer answer;
    }

    public BoardAnswers(LedgerViews ledger, BoardComputation computation, BoardConfig config) {
        this.ledger = ledger;
        this.computation = computation;
        this.kept = new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<BoardQuery, Kept> eldest) {
                return size() > config.answers();
            }
        };
    }

    /** The answer when it is in memory and of the newest version; does not block. */
    public @Nullable Answer ready(BoardQuery query) {
        Kept entry = entry(query);
        Answer answer = entry.answer;
        return ledger.dataVersion().equals(entry.version) ? answer : null;
    }

    /** The answer, computed when it has to be; blocks on the database. */
    public Answer answer(BoardQuery query) {
        Kept entry = entry(query);
        synchronized (entry) {
            Answer ready = ready(query);
            if (ready != null) {
                return ready;
            }
            return ledger.read(view -> {
                refuseUnknownZone(view, query.zone());
                Board board = computation.board(view, query);
                Answer answer = Answer.of(board);
                // the answer first: a reader that sees the version must not get the answer before it
                entry.version = null;
                entry.answer = answer;
                entry.version = board.dataVersion();
                return answer;
            });
        }
    }

    public static void refuseUnknownZone(LedgerView view, @Nullable String zone) {
        if (zone != null && !view.knowsZone(zone)) {
            throw new BusinessException(
                    Category.UNPROCESSABLE,
                    "unknown-zone",
                    "There is no zone of that code; GET /api/v1/zones lists the zones.");
        }
    }

    private Kept entry(BoardQuery query) {
        synchronized (kept) {
            return kept.computeIfAbsent(query, fresh -> new Kept());
        }
    }
}
