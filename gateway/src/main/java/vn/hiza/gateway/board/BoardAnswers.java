package vn.hiza.gateway.board;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.gateway.answer.Answer;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.LedgerViews;

/**
 * Board answers by query and by what their readers may see, each computed once per data version and then served from memory. Those that were asked for lately
 * are renewed before readers learn of a new version, so that a change makes nobody wait.
 */
@Singleton
public class BoardAnswers {
    private final LedgerViews ledger;
    private final BoardComputation computation;
    private final BoardConfig config;
    private final Clock clock;
    private final Map<Wanted, Kept> kept;

    private record Wanted(BoardQuery query, Sight sight) {}

    /** An answer and the lock that lets one thread at a time renew it. */
    private static final class Kept {
        private volatile @Nullable String version;
        private volatile @Nullable Answer answer;
        private volatile Instant askedAt = Instant.EPOCH;

        // the answer first: a reader that sees the version must not get the answer before it
        private Answer renew(Board board) {
            Answer made = Answer.of(board);
            answer = made;
            version = board.dataVersion();
            return made;
        }
    }

    public BoardAnswers(LedgerViews ledger, BoardComputation computation, BoardConfig config, Clock clock) {
        this.ledger = ledger;
        this.computation = computation;
        this.config = config;
        this.clock = clock;
        this.kept = new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Wanted, Kept> eldest) {
                return size() > config.answers();
            }
        };
    }

    /** The answer when it is in memory and of the newest version; does not block. */
    public @Nullable Answer ready(BoardQuery query, Sight sight) {
        return ready(new Wanted(query, sight));
    }

    private @Nullable Answer ready(Wanted wanted) {
        Kept entry = asked(wanted);
        if (entry == null) {
            return null;
        }
        String version = entry.version;
        Answer answer = entry.answer;
        return version != null && ledger.isCurrent(version) ? answer : null;
    }

    /** The answer, computed when it has to be; blocks on the database. */
    public Answer answer(BoardQuery query, Sight sight) {
        Wanted wanted = new Wanted(query, sight);
        Kept entry = asked(wanted);
        if (entry == null) {
            refuseUnknownZone(query.zone());
            entry = begun(wanted);
        }
        return answer(wanted, entry);
    }

    /** Before anything is kept for it: addresses of zones that there are not push no answer out. */
    private void refuseUnknownZone(@Nullable String zone) {
        if (zone != null) {
            ledger.<Boolean>read(view -> {
                refuseUnknownZone(view, zone);
                return true;
            });
        }
    }

    private Answer answer(Wanted wanted, Kept entry) {
        synchronized (entry) {
            Answer ready = ready(wanted);
            if (ready != null) {
                return ready;
            }
            return ledger.read(view -> {
                refuseUnknownZone(view, wanted.query().zone());
                return entry.renew(computation.board(view, wanted.query(), wanted.sight()));
            });
        }
    }

    void renewWhatIsAskedFor(@Observes StartupEvent started) {
        ledger.beforeEachVersion(view -> asked().forEach((wanted, entry) -> {
            synchronized (entry) {
                entry.renew(computation.board(view, wanted.query(), wanted.sight()));
            }
        }));
    }

    /** The queries asked for most lately, as many as are renewed ahead of readers. */
    private Map<Wanted, Kept> asked() {
        Instant since = clock.instant().minus(config.lately());
        Map<Wanted, Kept> asked = new LinkedHashMap<>();
        synchronized (kept) {
            kept.entrySet().stream()
                    .filter(each -> each.getValue().askedAt.isAfter(since))
                    .sorted(Comparator.comparing(each -> each.getValue().askedAt, Comparator.reverseOrder()))
                    .limit(config.renewed())
                    .forEach(each -> asked.put(each.getKey(), each.getValue()));
        }
        return asked;
    }

    public static void refuseUnknownZone(LedgerView view, @Nullable String zone) {
        if (zone != null && !view.knowsZone(zone)) {
            throw new BusinessException(
                    Category.UNPROCESSABLE,
                    "unknown-zone",
                    "There is no zone of that code; GET /api/v1/zones lists the zones.");
        }
    }

    private @Nullable Kept asked(Wanted wanted) {
        synchronized (kept) {
            Kept entry = kept.get(wanted);
            if (entry != null) {
                entry.askedAt = clock.instant();
            }
            return entry;
        }
    }

    private Kept begun(Wanted wanted) {
        synchronized (kept) {
            Kept entry = kept.computeIfAbsent(wanted, fresh -> new Kept());
            entry.askedAt = clock.instant();
            return entry;
        }
    }
}
