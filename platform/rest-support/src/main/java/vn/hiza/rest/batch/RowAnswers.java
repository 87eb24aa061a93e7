package vn.hiza.rest.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import vn.hiza.facts.FactJson;
import vn.hiza.rest.table.AnsweredTable.Answer;

/** What a batch's report says, row by row, in words. */
final class RowAnswers {
    private final boolean vietnamese;
    private final String reserve;
    private final List<Answer> answers;

    private RowAnswers(JsonNode report, int rows, boolean vietnamese) {
        this.vietnamese = vietnamese;
        this.reserve = reserve(report);
        this.answers = new ArrayList<>(Collections.nCopies(rows, new Answer("", "")));
    }

    /** An answer for each row; one that nothing is said of was empty. */
    static List<Answer> of(String json, int rows, boolean vietnamese) {
        try {
            JsonNode report = FactJson.MAPPER.readTree(json);
            RowAnswers words = new RowAnswers(report, rows, vietnamese);
            report.path("outcomes").fields().forEachRemaining(each -> words.keep(each.getKey(), each.getValue()));
            report.path("rejections").forEach(words::refuse);
            report.path("warnings").forEach(words::warn);
            return words.answers;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a report is JSON", impossible);
        }
    }

    private void keep(String outcome, JsonNode spans) {
        String word = outcome.equals("leftOut") ? word(outcome) : word(outcome) + reserve;
        for (JsonNode span : spans) {
            for (int index = span.get(0).asInt(); index <= span.get(1).asInt(); index++) {
                answers.set(index, new Answer(word, ""));
            }
        }
    }

    private void refuse(JsonNode rejection) {
        StringJoiner reasons = new StringJoiner(" ");
        reasons.add(reason(rejection));
        rejection.path("more").forEach(flaw -> reasons.add(reason(flaw)));
        answers.set(rejection.path("index").asInt(), new Answer(word("rejected"), reasons.toString()));
    }

    private void warn(JsonNode warning) {
        int index = warning.path("index").asInt();
        Answer before = answers.get(index);
        String remark = reason(warning);
        answers.set(
                index,
                new Answer(before.outcome(), before.remarks().isEmpty() ? remark : before.remarks() + " " + remark));
    }

    private static String reason(JsonNode flaw) {
        return flaw.path("message").asText() + " [" + flaw.path("code").asText() + "]";
    }

    /** What holds back all that was good: it was not to be written, or another row was not. */
    private String reserve(JsonNode report) {
        if (report.path("applied").asBoolean()) {
            return "";
        }
        return report.path("dryRun").asBoolean()
                ? vietnamese ? " (chạy thử, chưa ghi)" : " (dry run, not written)"
                : vietnamese ? " (chưa ghi vì có dòng bị từ chối)" : " (not written, as another row was rejected)";
    }

    private String word(String outcome) {
        if (!vietnamese) {
            return outcome.equals("leftOut") ? "left out" : outcome;
        }
        return switch (outcome) {
            case "created" -> "đã tạo";
            case "updated" -> "đã cập nhật";
            case "unchanged" -> "không đổi";
            case "leftOut" -> "để trống, không ghi";
            case "rejected" -> "bị từ chối";
            default -> throw new IllegalArgumentException(outcome);
        };
    }
}
