package vn.hiza.gateway.boardpage.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.boardpage.PageWords;
import vn.hiza.gateway.boardpage.why.WhyView.Case;
import vn.hiza.gateway.figure.FakeLedger;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.November2021;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.language.Language;

/** The same capital under another rate. */
class WhatIfTest {
    private static final LocalDate DAY = LocalDate.of(2021, 11, 26);

    @Test
    void capitalIsConvertedAtTheRateOfAnotherType() {
        // Given
        FakeLedger ledger = November2021.ledger().rate("COMMERCIAL_SELL", "2021-11-19", "22760");

        // When
        Case tried = last(cases(ledger, "COMMERCIAL_SELL", null));

        // Then
        assertThat(tried.name())
                .isEqualTo("Commercial banks' selling rate of 19 November 2021: 22,760 VND for one USD");
        assertThat(tried.exact()).isEqualTo("277,427,065.03 USD");
        assertThat(tried.difference()).isEqualTo("+1,575,213.18");
    }

    @Test
    void typeWithoutARateUpToTheDayGivesNoResult() {
        // When
        Case tried = last(cases(November2021.ledger(), "CUSTOMS", null));

        // Then
        assertThat(tried.name()).isEqualTo("Customs rate: none known up to 26 November 2021");
        assertThat(tried.display()).isEqualTo("no rate known");
        assertThat(tried.difference()).isEmpty();
    }

    @Test
    void whatWasNeverReportedHasNoResultUnderAnyRate() {
        // Given
        FakeLedger nothing = new FakeLedger().rate("2021-11-19", "23112").rate("CUSTOMS", "2021-11-15", "22530");

        // When
        List<Case> cases = cases(nothing, "CUSTOMS", null);

        // Then
        assertThat(cases).hasSize(3).allSatisfy(each -> {
            assertThat(each.display()).isEqualTo("no report yet");
            assertThat(each.exact()).isEmpty();
            assertThat(each.difference()).isEmpty();
        });
    }

    @Test
    void nothingIsTriedThatNobodyNames() {
        assertThat(cases(November2021.ledger(), null, null))
                .extracting(Case::name)
                .containsExactly("Central rate of the as-of day", "Rate of each decision's own day");
    }

    private static Case last(List<Case> cases) {
        return cases.get(cases.size() - 1);
    }

    private static List<Case> cases(LedgerView ledger, @Nullable String type, @Nullable LocalDate on) {
        return new WhatIf(
                        ledger,
                        new IndicatorCatalogue()
                                .find("investment.capital.total")
                                .orElseThrow(),
                        new BoardQuery(DAY, null, FxPolicy.AS_OF),
                        new PageWords().in(Language.EN))
                .cases(type, on);
    }
}
