package vn.hiza.gateway.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.gateway.answer.Answer;
import vn.hiza.gateway.figure.FakeLedger;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.LedgerViews;
import vn.hiza.gateway.figure.November2021;
import vn.hiza.gateway.indicator.IndicatorCatalogue;

class BoardAnswersTest {
    private static final BoardQuery TODAY = on("2021-11-26");
    private static final Sight SIGHT = Sight.NONE;

    private final Ledger ledger = new Ledger();
    private Instant now = Instant.parse("2021-11-26T03:00:00Z");
    private final BoardAnswers answers =
            new BoardAnswers(ledger, new BoardComputation(new IndicatorCatalogue()), new Settings(), new Clock() {
                @Override
                public Instant instant() {
                    return now;
                }

                @Override
                public ZoneOffset getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(java.time.ZoneId zone) {
                    throw new UnsupportedOperationException();
                }
            });

    @BeforeEach
    void start() {
        answers.renewWhatIsAskedFor(new StartupEvent());
    }

    @Test
    void answerAskedForLatelyIsReadyWithTheNewVersion() {
        answers.answer(TODAY, SIGHT);

        ledger.announce("2");

        assertThat(version(answers.ready(TODAY, SIGHT))).contains("\"dataVersion\":\"2\"");
        assertThat(ledger.reads).isEqualTo(1);
    }

    @Test
    void answerNobodyAskedForLatelyIsComputedWhenAskedFor() {
        answers.answer(TODAY, SIGHT);
        now = now.plusSeconds(6);

        ledger.announce("2");

        assertThat(answers.ready(TODAY, SIGHT)).isNull();
        assertThat(version(answers.answer(TODAY, SIGHT))).contains("\"dataVersion\":\"2\"");
        assertThat(ledger.reads).isEqualTo(2);
    }

    @Test
    void onlySoManyAreRenewedThoseAskedForLast() {
        List<BoardQuery> queries = IntStream.rangeClosed(1, 4)
                .mapToObj(day -> on("2021-11-0" + day))
                .toList();
        for (BoardQuery query : queries) {
            answers.answer(query, SIGHT);
            now = now.plusMillis(1);
        }

        ledger.announce("2");

        assertThat(queries)
                .extracting(query -> answers.ready(query, SIGHT) != null)
                .containsExactly(false, false, true, true);
    }

    @Test
    void answerOfAnEarlierVersionIsNeverReady() {
        answers.answer(TODAY, SIGHT);
        now = now.plusSeconds(6);
        ledger.announce("2");
        ledger.announce("3");

        assertThat(answers.ready(TODAY, SIGHT)).isNull();
    }

    @Test
    void zonesThatThereAreNotPushNoAnswerOut() {
        answers.answer(TODAY, SIGHT);

        for (int i = 0; i < 20; i++) {
            BoardQuery nowhere = new BoardQuery(TODAY.asOf(), "NO_ZONE_" + i, FxPolicy.AS_OF);
            assertThat(answers.ready(nowhere, SIGHT)).isNull();
            assertThatThrownBy(() -> answers.answer(nowhere, SIGHT)).hasMessageContaining("no zone");
        }

        assertThat(answers.ready(TODAY, SIGHT)).isNotNull();
    }

    @Test
    void whoMaySeeTheStatementsIsToldByWhomAndNobodyElseWhoeverAsksFirst() {
        Sight capital = new Sight(Set.of("capital-movements"));

        assertThat(version(answers.answer(TODAY, capital))).contains("\"recordedBy\":\"capital.");
        assertThat(version(answers.answer(TODAY, SIGHT)))
                .contains("\"recordedBy\":null")
                .doesNotContain("recordedBy\":\"");
        assertThat(version(answers.answer(TODAY, capital)))
                .contains("\"recordedBy\":\"capital.")
                .doesNotContain("\"recordedBy\":\"workers");
        ledger.announce("2");
        assertThat(version(answers.ready(TODAY, SIGHT)))
                .contains("\"recordedBy\":null")
                .doesNotContain("recordedBy\":\"");
    }

    private static BoardQuery on(String day) {
        return new BoardQuery(LocalDate.parse(day), null, FxPolicy.AS_OF);
    }

    private static String version(@Nullable Answer answer) {
        assertThat(answer).isNotNull();
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** One ledger whose version the test moves. */
    private static final class Ledger implements LedgerViews {
        private final FakeLedger stored = November2021.ledger();
        private final List<Consumer<LedgerView>> preparations = new ArrayList<>();
        private String known = "1";
        private int reads;

        void announce(String version) {
            stored.version(version);
            preparations.forEach(work -> work.accept(stored));
            known = version;
        }

        @Override
        public <T> T read(Function<LedgerView, T> work) {
            reads++;
            return work.apply(stored);
        }

        @Override
        public boolean isCurrent(String dataVersion) {
            return Integer.parseInt(dataVersion) >= Integer.parseInt(known);
        }

        @Override
        public void beforeEachVersion(Consumer<LedgerView> work) {
            preparations.add(work);
        }
    }

    private static final class Settings implements BoardConfig {
        @Override
        public Duration patience() {
            return Duration.ZERO;
        }

        @Override
        public int answers() {
            return 10;
        }

        @Override
        public int renewed() {
            return 2;
        }

        @Override
        public Duration lately() {
            return Duration.ofSeconds(5);
        }
    }
}
