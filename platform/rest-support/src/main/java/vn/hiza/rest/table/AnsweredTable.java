package vn.hiza.rest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A sent table with two more columns: what became of each line, and why. */
public final class AnsweredTable {
    private final SentTable sent;
    private final boolean vietnamese;
    private final List<Answer> answers;

    /**
     * @param vietnamese whether the two headers are
     * @param answers for each line of the table
     */
    public AnsweredTable(SentTable sent, boolean vietnamese, List<Answer> answers) {
        this.sent = sent;
        this.vietnamese = vietnamese;
        this.answers = answers;
    }

    public byte[] csv() {
        return written().csv();
    }

    public byte[] xlsx() {
        return written().xlsx();
    }

    private WrittenTable written() {
        List<String> headers = new ArrayList<>(sent.headers());
        headers.add(OutcomeColumn.OUTCOME.header(vietnamese));
        headers.add(OutcomeColumn.REMARKS.header(vietnamese));
        return new WrittenTable(
                vietnamese ? "Kết quả" : "Outcome",
                headers,
                IntStream.range(0, sent.size()).mapToObj(this::line).toList(),
                sent.wholes());
    }

    /** A line longer than the headers was refused for it; what is too much is left to its remark. */
    private List<String> line(int index) {
        List<String> cells =
                new ArrayList<>(sent.line(index).subList(0, sent.headers().size()));
        Answer answer = answers.get(index);
        cells.add(answer.outcome());
        cells.add(answer.remarks());
        return cells;
    }

    /**
     * What became of a line.
     *
     * @param outcome in a word or two; empty for an empty line
     * @param remarks why it was refused, or what looks odd
     */
    public record Answer(String outcome, String remarks) {}
}
