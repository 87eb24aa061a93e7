package vn.hiza.rest.batch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import vn.hiza.facts.FactJson;
import vn.hiza.rest.table.Answer;

/** What a batch's report says, row by row, in words. */
public final class RowAnswers {
    private final Manner manner;
    private final String reserve;
    private final int first;
    private final List<Answer> answers;

    private RowAnswers(Manner manner, int first, int after) {
        this.manner = manner;
        this.first = first;
        this.reserve = reserve(manner);
        this.answers = new ArrayList<>(Collections.nCopies(after - first, new Answer("", "")));
    }

    /**
     * How it is said.
     *
     * @param applied whether the whole batch, of which this may be a part, stands
     */
    public record Manner(boolean applied, boolean dryRun, boolean vietnamese) {}

    /** An answer for each row of a whole batch; one that nothing is said of was empty. */
    static List<Answer> of(JsonNode report, int rows, boolean vietnamese) {
        Manner manner = new Manner(
                report.path("applied").asBoolean(), report.path("dryRun").asBoolean(), vietnamese);
        return new RowAnswers(manner, 0, rows).said(report);
    }

    /** An answer for each row of a part, from its first row to the one before {@code after}. */
    public static List<Answer> ofPart(String json, int first, int after, Manner manner) {
        return new RowAnswers(manner, first, after).said(FactJson.tree(json));
    }

    private List<Answer> said(JsonNode report) {
        report.path("outcomes").properties().forEach(each -> keep(each.getKey(), each.getValue()));
        report.path("rejections").forEach(this::refuse);
        report.path("warnings").forEach(this::warn);
        return answers;
    }

    private void keep(String outcome, JsonNode spans) {
        String word = outcome.equals("leftOut") ? word(outcome) : word(outcome) + reserve;
        for (JsonNode span : spans) {
            for (int index = span.get(0).asInt(); index <= span.get(1).asInt(); index++) {
                answers.set(index - first, new Answer(word, ""));
            }
        }
    }

    private void refuse(JsonNode rejection) {
        StringJoiner reasons = new StringJoiner(" ");
        reasons.add(place(rejection) + Remarks.of(rejection, manner.vietnamese()));
        rejection.path("more").forEach(flaw -> reasons.add(Remarks.of(flaw, manner.vietnamese())));
        answers.set(rejection.path("index").asInt() - first, new Answer(word("rejected"), reasons.toString()));
    }

    private void warn(JsonNode warning) {
        int place = warning.path("index").asInt() - first;
        Answer before = answers.get(place);
        String remark = place(warning) + Remarks.of(warning, manner.vietnamese());
        answers.set(
                place,
                new Answer(before.outcome(), before.remarks().isEmpty() ? remark : before.remarks() + " " + remark));
    }

    /** Lines are sorted and taken elsewhere; what a remark is of stays in it. */
    private String place(JsonNode said) {
        return said.has("line") ? (manner.vietnamese() ? "Dòng " : "Line ") + said.get("line") + ": " : "";
    }

    /** What holds back all that was good: it was not to be written, or another row was not. */
    private static String reserve(Manner manner) {
        if (manner.applied()) {
            return "";
        }
        return manner.dryRun()
                ? manner.vietnamese() ? " (chạy thử, chưa ghi)" : " (dry run, not written)"
                : manner.vietnamese()
                        ? " (chưa ghi vì có dòng bị từ chối)"
                        : " (not written, as another row was rejected)";
    }

    private String word(String outcome) {
        if (!manner.vietnamese()) {
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
