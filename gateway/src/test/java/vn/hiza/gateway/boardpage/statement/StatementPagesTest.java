package vn.hiza.gateway.boardpage.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hiza.facts.FactJson;
import vn.hiza.gateway.boardpage.Line;
import vn.hiza.gateway.boardpage.PageWords;
import vn.hiza.gateway.boardpage.statement.StatementView.Difference;
import vn.hiza.gateway.boardpage.statement.StatementView.RevisionView;
import vn.hiza.gateway.language.Language;

/** A statement's history in words. */
class StatementPagesTest {
    private static final String HISTORY = """
            {"items":[
             {"revision":1,"eventId":"e1","recordedAt":"2021-03-05T17:30:00Z","recordedBy":"licensing","reason":null,"voided":false,
              "changes":[{"field":"/kind","from":null,"to":"REGISTRATION"}],
              "state":{"project":"HN-1","date":"2021-03-05","kind":"REGISTRATION","amounts":[{"amount":5000000.00,"currency":"USD"}]}},
             {"revision":2,"eventId":"e2","recordedAt":"2021-03-06T02:05:00Z","recordedBy":"admin","reason":"gõ nhầm","voided":false,
              "changes":[{"field":"/amounts","from":[{"amount":5000000.00,"currency":"USD"}],"to":[{"amount":6000000.50,"currency":"USD"}]}],
              "state":{"project":"HN-1","date":"2021-03-05","kind":"REGISTRATION","amounts":[{"amount":6000000.50,"currency":"USD"}]}},
             {"revision":3,"eventId":"e3","recordedAt":"2021-03-07T02:05:00Z","recordedBy":"admin","reason":null,"voided":true,
              "changes":[],"state":{"project":"HN-1","date":"2021-03-05","kind":"REGISTRATION","amounts":[],"odd":true}},
             {"revision":4,"eventId":"e4","recordedAt":"2021-03-08T02:05:00Z","recordedBy":"admin","reason":null,"voided":false,
              "changes":[],"state":{"project":"HN-1","date":"2021-03-05","kind":"REGISTRATION","amounts":[],"odd":true}}],
             "nextCursor":null}""";

    private final StatementPages pages = new StatementPages(Clock.fixed(Instant.EPOCH, ZoneId.of("Asia/Ho_Chi_Minh")));

    @Test
    void eachRevisionSaysWhatItDidAndTheNewestComesFirst() {
        assertThat(page(Language.EN).revisions())
                .extracting(RevisionView::title)
                .containsExactly(
                        "Revision 4: stated again",
                        "Revision 3: voided",
                        "Revision 2: corrected",
                        "Revision 1: stated");
    }

    @Test
    void aRevisionSaysWhoWhenWhyAndWhatChanged() {
        // When
        RevisionView corrected = page(Language.VI).revisions().get(2);

        // Then
        assertThat(corrected.lines())
                .containsExactly(
                        new Line("Người ghi", "admin"),
                        new Line("Lúc", "09:05 06/03/2021"),
                        new Line("Lý do", "gõ nhầm"),
                        new Line("Sự kiện", "e2"));
        assertThat(corrected.changes()).containsExactly(new Difference("Số tiền", "5.000.000 USD", "6.000.000,50 USD"));
        assertThat(page(Language.EN).revisions().get(3).lines())
                .contains(new Line("At", "6 March 2021, 00:30"), new Line("Reason", "none given"));
        assertThat(page(Language.EN).revisions().get(3).changes()).isEmpty();
    }

    @Test
    void whatItSaysIsInWordsAndAFieldWithoutWordsGoesByItsName() {
        // When
        StatementView page = page(Language.EN);

        // Then
        assertThat(page.voided()).isFalse();
        assertThat(page.name()).isEqualTo("Nhà máy <b>A</b>");
        assertThat(page.fields())
                .containsExactly(
                        new Line("Project", "HN-1"),
                        new Line("Date", "5 March 2021"),
                        new Line("Kind", "registration"),
                        new Line("Amounts", "–"),
                        new Line("odd", "yes"));
    }

    private StatementView page(Language language) {
        return pages.page(
                "capital-movements",
                new History("HN-1/CAP-01", "Nhà máy <b>A</b>", FactJson.tree(HISTORY)),
                List.of(),
                new PageWords().in(language));
    }
}
