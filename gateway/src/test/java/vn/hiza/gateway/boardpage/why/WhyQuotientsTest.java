package vn.hiza.gateway.boardpage.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiza.gateway.board.Board;
import vn.hiza.gateway.board.BoardComputation;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.Sight;
import vn.hiza.gateway.boardpage.Line;
import vn.hiza.gateway.boardpage.PageAddress;
import vn.hiza.gateway.boardpage.PageWords;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.figure.November2021;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.language.Language;

/** Each percentage and ratio beside a figure is said as the quotient that it is. */
class WhyQuotientsTest {
    private static final IndicatorCatalogue CATALOGUE = new IndicatorCatalogue();
    private static final BoardQuery DAY = new BoardQuery(LocalDate.of(2021, 11, 26), null, FxPolicy.AS_OF);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "party.organisations.founded | 5 tổ chức ÷ 3 tổ chức = 166,6666…% → cắt bỏ phần lẻ: đạt 166% chỉ tiêu",
                "health.dose1.people | 164.300 người ÷ 164.960 người = 99,5999…% → cắt bỏ phần lẻ: đạt 99%",
                "investment.capital.total | 275.851.851,85 USD ÷ 300 triệu USD = 91,9506…% → làm tròn đến số gần nhất: đạt 92% kế hoạch"
            })
    void theQuotientShowsWhichWayItIsRounded(String code, String expected) {
        // Given
        Saying say = new PageWords().in(Language.VI);
        Board board = new BoardComputation(CATALOGUE).board(November2021.ledger(), DAY, Sight.NONE);

        // When
        List<Line> lines = new WhyQuotients(CATALOGUE, CATALOGUE.find(code).orElseThrow(), board.entry(code), say)
                .lines(new PageAddress(DAY, Language.VI));

        // Then
        assertThat(lines).extracting(Line::text).contains(expected);
    }
}
