package vn.hiza.gateway.consistency.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.hiza.facts.FactJson;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.consistency.ConsistencyCheck;
import vn.hiza.gateway.consistency.LedgerFigures;
import vn.hiza.gateway.consistency.Question;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.figure.November2021;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.openapi.OwnAnswers;
import vn.hiza.rest.json.Fields;

/** The documented question has the documented answer, over the data of November 2021. */
class ConsistencyExampleTest {
    @Test
    void documentedAnswerIsWhatTheDocumentedQuestionGets() throws Exception {
        // Given
        IndicatorCatalogue catalogue = new IndicatorCatalogue();
        JsonNode documented = documented();
        ObjectNode example = (ObjectNode) documented.at("/body/application~1json/example");
        Fields fields = new Fields(example, LocalDate.of(2021, 11, 26));

        // When
        Question question = new QuestionReading(catalogue).read(fields);
        assertThat(fields.flaws()).isEmpty();
        BoardQuery query = new BoardQuery(question.ours().asOf(), null, FxPolicy.AS_OF);
        LedgerFigures ours = new LedgerFigures(November2021.ledger().version("12:01932f5e"), query, catalogue);
        String answer = FactJson.MAPPER.writeValueAsString(new ConsistencyCheck(question, ours).report());

        // Then
        assertThat(FactJson.tree(answer).toPrettyString())
                .isEqualTo(documented
                        .at("/answers/200/content/application~1json/example")
                        .toPrettyString());
    }

    private static JsonNode documented() throws Exception {
        try (InputStream file = OwnAnswers.class.getResourceAsStream("operations.json")) {
            return FactJson.MAPPER.readTree(file).at("/operations/post ~1api~1v1~1consistency-checks");
        }
    }
}
