package vn.hiza.rest.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A sent table with two more columns: what became of each line, and why. Written line by line as the lines are known, so that
 * its length takes no memory.
 */
public final class AnsweredTable implements AutoCloseable {
    private final TableFile file;
    private final OutputStream out;
    private final boolean vietnamese;
    private final IntFunction<Answer> answers;
    private @Nullable LineWriter writer;
    private int index;

    /**
     * @param vietnamese whether the two headers are
     * @param answers for each line of the table, asked in their order
     */
    public AnsweredTable(TableFile file, OutputStream out, boolean vietnamese, IntFunction<Answer> answers) {
        this.file = file;
        this.out = out;
        this.vietnamese = vietnamese;
        this.answers = answers;
    }

    /** One that is in memory whole. */
    public static byte[] of(SentTable sent, TableFile file, boolean vietnamese, List<Answer> answers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (AnsweredTable table = new AnsweredTable(file, bytes, vietnamese, answers::get)) {
            table.begin(sent);
            sent.lines().forEach(cells -> table.line(sent, cells));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** What the table, read again, goes to. */
    public SentTable sent() {
        return SentTable.passing(this::begin, this::line);
    }

    private void begin(SentTable sent) {
        List<String> headers = new ArrayList<>(sent.headers());
        headers.add(OutcomeColumn.OUTCOME.header(vietnamese));
        headers.add(OutcomeColumn.REMARKS.header(vietnamese));
        try {
            writer = file.lines(out, vietnamese ? "Kết quả" : "Outcome", headers, sent.wholes(), sent.separator());
        } catch (IOException gone) {
            throw new Unheard(gone);
        }
    }

    /** A line longer than the headers was refused for it; what is too much is left to its remark. */
    private void line(SentTable sent, List<String> line) {
        List<String> cells =
                new ArrayList<>(sent.plain(line).subList(0, sent.headers().size()));
        Answer answer = answers.apply(index++);
        cells.add(answer.outcome());
        cells.add(answer.remarks());
        try {
            if (writer != null) {
                writer.line(cells);
            }
        } catch (IOException gone) {
            throw new Unheard(gone);
        }
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }

    /** Who asked went away: no fault of the table's, which is read on the way. */
    public static final class Unheard extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unheard(IOException gone) {
            super(gone);
        }
    }
}
