package vn.hiza.gateway.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.hiza.gateway.figure.FakeLedger;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.wording.ReportedWords;

/** What nobody knows the beginning of was reported on no day, not in the year 1. */
class UndatedReportTest {
    @Test
    void aStageWithoutADayIsNoReportOfTheYearOne() {
        // Given
        IndicatorCatalogue catalogue = new IndicatorCatalogue();
        Indicator zones = catalogue.find("zones.in-preparation").orElseThrow();
        FakeLedger ledger = new FakeLedger().stock(zones.measures().get(0), "A", "0001-01-01", "1");
        BoardQuery query = new BoardQuery(LocalDate.of(1990, 1, 1), null, FxPolicy.AS_OF);

        // When
        Board.Entry entry =
                new BoardComputation(catalogue).board(ledger, query, Sight.NONE).entry(zones.code());

        // Then
        assertThat(entry.value()).isEqualByComparingTo("1");
        assertThat(entry.reporting().lastReportedOn()).isNull();
        assertThat(ReportedWords.of(zones, entry).get(0).vi()).isEqualTo("Có từ trước, không rõ từ ngày nào");
    }
}
