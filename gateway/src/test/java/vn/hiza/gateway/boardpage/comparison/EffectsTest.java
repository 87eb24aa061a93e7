package vn.hiza.gateway.boardpage.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.FigureSource;
import vn.hiza.gateway.boardpage.PageWords;
import vn.hiza.gateway.boardpage.comparison.Between.Cause;
import vn.hiza.gateway.figure.Contribution;
import vn.hiza.gateway.figure.FakeLedger;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.figure.Period;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.language.Language;

/** What makes a difference adds up to it. */
class EffectsTest {
    private static final Indicator TOTAL =
            new IndicatorCatalogue().find("investment.capital.total").orElseThrow();
    private static final LocalDate FIRST = LocalDate.of(2021, 3, 31);
    private static final LocalDate SECOND = LocalDate.of(2021, 6, 30);

    private final FakeLedger ledger = new FakeLedger()
            .rate("2021-01-04", "20000")
            .rate("2021-05-03", "25000")
            .flow("capital.new", "VND", "A", "2021-02-01", "1000000000")
            .flow("capital.new", "VND", "A", "2021-04-01", "500000000")
            .flow("capital.expanded", "USD", "A", "2021-06-01", "7000.25");

    @Test
    void statementsOthersAndTheRateMakeUpTheDifference() {
        // When
        Effects effects = effects(FxPolicy.AS_OF, "500000000");

        // Then
        assertThat(effects.difference()).hasToString("17000.25");
        assertThat(effects.named()).containsExactly(new BigDecimal("20000.00"));
        assertThat(effects.rest()).hasToString("7000.25");
        assertThat(effects.rate()).hasToString("-10000.00");
        assertThat(effects.rounding()).isEqualByComparingTo("0");
        assertThat(effects.addUp()).isTrue();
        assertThat(new EffectLines(TOTAL, new PageWords().in(Language.EN)).together(effects, false, true))
                .containsExactly(
                        "All other statements together: +7,000.25 USD",
                        "By the change of the rate: -10,000 USD",
                        "Together +17,000.25 USD, which is the difference");
    }

    @Test
    void whatConvertsAtItsOwnDayDoesNotChangeWithTheRate() {
        // When
        Effects effects = effects(FxPolicy.AT_DECISION);

        // Then
        assertThat(effects.rate()).isNull();
        assertThat(effects.rest()).hasToString("32000.25");
        assertThat(effects.difference()).hasToString("32000.25");
    }

    @Test
    void whatDoesNotAddUpIsSaid() {
        // Given
        Effects effects = effects(FxPolicy.AS_OF);
        Effects wrong = new Effects(
                effects.difference(), effects.named(), effects.rest(), effects.rate(), new BigDecimal("5.00"));

        // Then
        assertThat(wrong.addUp()).isFalse();
        assertThat(new EffectLines(TOTAL, new PageWords().in(Language.EN)).together(wrong, false, false))
                .contains("Together +16,995.25 USD, which is not the difference");
    }

    /** Đồng that come and go make nothing, and so need no rate to be converted. */
    @Test
    void whatCannotBeConvertedIsNotExplained() {
        for (FxPolicy policy : FxPolicy.values()) {
            FakeLedger noRate = new FakeLedger()
                    .flow("capital.new", "USD", "A", "2021-02-01", "1000")
                    .flow("capital.new", "VND", "A", "2021-04-01", "500000000")
                    .flow("capital.new", "VND", "A", "2021-05-01", "-500000000");
            Both both = both(noRate, policy);

            // When
            Effects effects = Effects.of(new Between(noRate, both), both, List.of(dong(noRate, both, "500000000")));

            // Then
            assertThat(both.now().value()).as("%s", policy).isEqualByComparingTo("1000");
            assertThat(effects).as("%s", policy).isNull();
        }
    }

    /** What is named of another year is taken off at its own rate, and nothing stays that another rate could move. */
    @Test
    void whatBeganAnewIsTakenOffWhole() {
        // Given
        FakeLedger years = new FakeLedger()
                .rate("2020-01-02", "20000")
                .rate("2021-01-04", "25000")
                .flow("capital.new", "VND", "A", "2020-02-01", "1000000000")
                .flow("capital.new", "USD", "A", "2020-11-01", "77")
                .flow("capital.new", "VND", "A", "2021-02-01", "500000000");
        Both both = both(years, FxPolicy.AS_OF, FIRST.minusYears(1), FIRST);

        // When
        Effects effects = Objects.requireNonNull(Effects.of(new Between(years, both), both, List.of()));

        // Then
        assertThat(effects.difference()).hasToString("-30000.00");
        assertThat(effects.rest()).hasToString("-30000.00");
        assertThat(effects.rate()).isNull();
        assertThat(effects.addUp()).isTrue();
    }

    private Effects effects(FxPolicy policy, String... dong) {
        Both both = both(ledger, policy);
        List<Cause> causes =
                Arrays.stream(dong).map(amount -> dong(ledger, both, amount)).toList();
        return Objects.requireNonNull(Effects.of(new Between(ledger, both), both, causes));
    }

    private static Both both(FakeLedger ledger, FxPolicy policy) {
        return both(ledger, policy, FIRST, SECOND);
    }

    private static Both both(FakeLedger ledger, FxPolicy policy, LocalDate first, LocalDate second) {
        BoardQuery before = new BoardQuery(first, null, policy);
        BoardQuery after = new BoardQuery(second, null, policy);
        return new Both(
                before,
                new FigureSource(ledger, before, Period.yearTo(first)).figure(TOTAL),
                after,
                new FigureSource(ledger, after, Period.yearTo(second)).figure(TOTAL));
    }

    private static Cause dong(FakeLedger ledger, Both both, String amount) {
        Contribution statement = new Contribution(
                new UUID(0, 1),
                1,
                new UUID(0, 2),
                "P-1",
                LocalDate.of(2021, 4, 1),
                "capital.new",
                new BigDecimal(amount),
                "VND",
                "capital-movements",
                "/api/v1/capital-movements/P-1/C-1");
        return new Cause(statement, Stated.added(ledger, TOTAL, both.after(), both.between()));
    }
}
