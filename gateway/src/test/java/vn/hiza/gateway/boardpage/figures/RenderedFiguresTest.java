package vn.hiza.gateway.boardpage.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hiza.facts.BusinessException;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.Sight;
import vn.hiza.gateway.boardpage.figures.RenderedFigures.Rendered;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.language.Language;
import vn.hiza.gateway.service.ImpatientBoard;
import vn.hiza.testing.SuiteEngines;

/** Figures are made once for all who read them, at a database that can be made to wait. */
@QuarkusTest
@TestProfile(ImpatientBoard.class)
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class RenderedFiguresTest {
    /** More than the gateway has threads to lend, and than it keeps renderings. */
    private static final int MANY = 300;

    @Inject
    RenderedFigures figures;

    @Inject
    Jdbi jdbi;

    private CompletableFuture<Rendered> ask(String day, @Nullable String zone) {
        return figures.of(new BoardQuery(LocalDate.parse(day), zone, FxPolicy.AS_OF), Language.VI, Sight.NONE)
                .toCompletableFuture();
    }

    @Test
    void manyWhoAskAtOnceShareAtMostTwoRenderingsAndHoldNoThread() throws Exception {
        // Given
        CompletableFuture<Rendered> first;
        CompletableFuture<Rendered> second;
        CompletableFuture<Rendered> last;
        try (Handle busy = jdbi.open()) {
            busy.begin();
            busy.execute("lock table cell in access exclusive mode");

            // When
            first = ask("1993-03-01", null);
            second = ask("1993-03-01", null);
            last = second;
            for (int i = 2; i < MANY; i++) {
                last = ask("1993-03-01", null);
            }
            assertThat(first).isNotDone();
            busy.rollback();
        }

        // Then
        assertThat(first.get(20, TimeUnit.SECONDS).version()).isNotEmpty();
        assertThat(last.get(20, TimeUnit.SECONDS)).isSameAs(second.get(20, TimeUnit.SECONDS));
    }

    @Test
    void zonesThatThereAreNotPushNothingOut() throws Exception {
        Rendered kept;
        Rendered later;
        // again where the data have changed meanwhile
        do {
            // Given
            kept = ask("1993-05-01", null).get(20, TimeUnit.SECONDS);

            // When
            for (int i = 0; i < MANY; i++) {
                CompletableFuture<Rendered> none = ask("1993-05-01", "NO_ZONE_" + i);
                assertThatThrownBy(() -> none.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(BusinessException.class);
            }
            later = ask("1993-05-01", null).get(20, TimeUnit.SECONDS);
        } while (!later.version().equals(kept.version()));

        // Then
        assertThat(later).isSameAs(kept);
    }

    @Test
    void aRenderingThatFailsIsMadeAgainForTheNextWhoAsks() throws Exception {
        // Given
        try (Handle busy = jdbi.open()) {
            busy.begin();
            busy.execute("lock table cell in access exclusive mode");
            CompletableFuture<Rendered> failed = ask("1993-06-01", null);
            while (cancelled() == 0) {
                Thread.onSpinWait();
            }
            assertThatThrownBy(() -> failed.get(20, TimeUnit.SECONDS)).isNotNull();
            busy.rollback();
        }

        // When
        Rendered made = ask("1993-06-01", null).get(20, TimeUnit.SECONDS);

        // Then
        assertThat(made.version()).isNotEmpty();
    }

    /** How many that waited for the ledger were told to give up. */
    private int cancelled() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(pg_cancel_backend(pid)) from pg_locks where not granted and relation = 'cell'::regclass")
                .mapTo(Integer.class)
                .one());
    }
}
