package vn.hiza.rest.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.UUID;
import vn.hiza.facts.Transactions;
import vn.hiza.rest.strict.BrokenBody;

/** The body of a job, in pieces in the database, so that its length takes no memory. */
final class StoredBody {
    private static final int PIECE = 1024 * 1024;

    private final Transactions transactions;
    private final JobStore store;
    private final UUID job;

    StoredBody(Transactions transactions, JobStore store, UUID job) {
        this.transactions = transactions;
        this.store = store;
        this.job = job;
    }

    /**
     * Keeps a body as it comes in.
     *
     * @param digest taken along
     * @throws vn.hiza.facts.BusinessException when its sender went away
     */
    void receive(InputStream body, MessageDigest digest) {
        int place = 0;
        for (byte[] piece = next(body); piece.length > 0; piece = next(body)) {
            digest.update(piece);
            keep(place, piece);
            place++;
        }
    }

    InputStream open() {
        return new Pieces();
    }

    private void keep(int place, byte[] piece) {
        transactions.commit(tx -> {
            store.keep(tx, job, place, piece);
            return place;
        });
    }

    private static byte[] next(InputStream body) {
        try {
            return body.readNBytes(PIECE);
        } catch (IOException broken) {
            throw BrokenBody.refusal();
        }
    }

    /** One piece after the other. */
    private final class Pieces extends InputStream {
        private InputStream piece = InputStream.nullInputStream();
        private int place;
        private boolean over;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = piece.read(into, from, length);
            while (some < 0 && !over) {
                byte[] next =
                        transactions.read(tx -> store.bytes(tx, job, place)).orElse(new byte[0]);
                over = next.length == 0;
                place++;
                piece = new ByteArrayInputStream(next);
                some = piece.read(into, from, length);
            }
            return some;
        }
    }
}
