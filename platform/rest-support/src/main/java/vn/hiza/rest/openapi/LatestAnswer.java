package vn.hiza.rest.openapi;

import static vn.hiza.rest.openapi.CollectionSchemas.list;
import static vn.hiza.rest.openapi.CollectionSchemas.object;
import static vn.hiza.rest.openapi.CollectionSchemas.text;
import static vn.hiza.rest.openapi.CollectionSchemas.whole;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Documents what a team is told before it reports on a day. */
final class LatestAnswer {
    private LatestAnswer() {}

    static void describe(OperationParameters parameters) {
        parameters.query("district", "Whose enterprises; the caller's own district where there is one");
        parameters.query("date", "The day to report on; today in Hanoi where none is named");
    }

    static Map<String, APIResponse> answer() {
        Schema last = object("date", text().format("date"), "people", whole())
                .addType(SchemaType.NULL)
                .description("The last of an earlier day; null when there is none");
        Schema people = whole().addType(SchemaType.NULL).description("Of the day itself; null when there is none");
        Schema dose = object("dose", whole(), "last", last, "people", people);
        Schema workers = whole().addType(SchemaType.NULL)
                .description("By the last headcount up to the day; null when there is none");
        Schema item = object("enterprise", text(), "name", text(), "workers", workers, "doses", list(dose));
        Schema answer =
                object("district", text(), "date", text().format("date"), "doses", list(whole()), "items", list(item));
        return Map.of("200", Answers.json("Every enterprise at work in the district", answer, example()));
    }

    private static Map<String, Object> example() {
        Map<String, Object> last = new LinkedHashMap<>();
        last.put("date", "2021-11-12");
        last.put("people", BigDecimal.valueOf(640));
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("enterprise", "0100233488");
        item.put("name", "Công ty TNHH Thăng Long");
        item.put("workers", BigDecimal.valueOf(880));
        item.put("doses", List.of(dose(1, last, BigDecimal.valueOf(655)), dose(2, null, null)));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("district", "017");
        answer.put("date", "2021-11-15");
        answer.put("doses", List.of(BigDecimal.ONE, BigDecimal.valueOf(2)));
        answer.put("items", List.of(item));
        return answer;
    }

    private static Map<String, Object> dose(int number, @Nullable Object last, @Nullable Object people) {
        Map<String, Object> dose = new LinkedHashMap<>();
        dose.put("dose", BigDecimal.valueOf(number));
        dose.put("last", last);
        dose.put("people", people);
        return dose;
    }
}
