package vn.hiza.gateway.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.hiza.facts.Warning;
import vn.hiza.gateway.figure.FakeLedger;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.indicator.IndicatorCatalogue;

/** What cannot be converted was reported all the same, this year and the year before. */
class WithoutRateTest {
    private static final String TOTAL = "investment.capital.total";

    @Test
    void capitalWithoutARateIsNotToldAsUnreported() {
        // Given
        IndicatorCatalogue catalogue = new IndicatorCatalogue();
        FakeLedger ledger = new FakeLedger()
                .flow("capital.new", "VND", "A", "2020-02-01", "1000000")
                .flow("capital.new", "VND", "A", "2021-02-01", "1000000");
        BoardQuery query = new BoardQuery(LocalDate.of(2021, 6, 30), null, FxPolicy.AS_OF);

        // When
        Board board = new BoardComputation(catalogue).board(ledger, query, Sight.NONE);

        // Then
        assertThat(board.entry(TOTAL).value()).isNull();
        assertThat(board.entry(TOTAL).display().vi()).isEqualTo("chưa quy đổi được");
        int place = board.indicators().indexOf(board.entry(TOTAL));
        assertThat(board.warnings())
                .extracting(Warning::field)
                .contains("/indicators/" + place + "/value", "/indicators/" + place + "/previous/value");
    }
}
