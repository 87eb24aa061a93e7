package vn.hiza.gateway.ledger.fresh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import vn.hiza.gateway.ledger.LedgerStorageException;
import vn.hiza.gateway.ledger.Posting;

/** Streams what events say into a temporary table, a line for each posting, and one without for an event that says nothing. */
final class ReadEvents implements AutoCloseable {
    private static final int FLUSH_AT = 64 * 1024;

    private final CopyIn copy;
    private final StringBuilder lines = new StringBuilder(FLUSH_AT + 1024);

    ReadEvents(Handle tx) {
        tx.execute("""
                create temp table read_event (fact_id uuid, revision integer, measure text, subject text, currency text,
                    day date, rule "char", stock boolean, amount numeric, enterprise text, own_zone text,
                    own_district text) on commit drop""");
        try {
            copy = tx.getConnection().unwrap(PGConnection.class).getCopyAPI().copyIn("copy read_event from stdin");
        } catch (SQLException failed) {
            throw new LedgerStorageException(failed);
        }
    }

    void nothing(UUID fact, int revision) {
        lines.append(fact).append('\t').append(revision);
        end("\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N");
    }

    void posting(UUID fact, int revision, Posting posting) {
        lines.append(fact).append('\t').append(revision).append('\t').append(posting.measure());
        text(posting.subject());
        text(posting.currency());
        lines.append('\t')
                .append(posting.day())
                .append('\t')
                .append(posting.rule().code());
        lines.append('\t').append(posting.rule().stock() ? 't' : 'f');
        lines.append('\t').append(posting.amount().toPlainString());
        text(posting.place().enterprise());
        text(posting.place().zone());
        text(posting.place().district());
        end("");
    }

    private void text(@org.jspecify.annotations.Nullable String value) {
        lines.append('\t');
        if (value == null) {
            lines.append("\\N");
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> lines.append("\\\\");
                case '\t' -> lines.append("\\t");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                default -> lines.append(c);
            }
        }
    }

    private void end(String rest) {
        if (!rest.isEmpty()) {
            lines.append('\t').append(rest);
        }
        lines.append('\n');
        if (lines.length() >= FLUSH_AT) {
            flush();
        }
    }

    private void flush() {
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        lines.setLength(0);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException failed) {
            throw new LedgerStorageException(failed);
        }
    }

    /** All lines are in the table afterwards. */
    void complete() {
        flush();
        try {
            copy.endCopy();
        } catch (SQLException failed) {
            throw new LedgerStorageException(failed);
        }
    }

    @Override
    public void close() {
        try {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException failed) {
            throw new UncheckedIOException(new IOException("the copy could not be given up", failed));
        }
    }
}
