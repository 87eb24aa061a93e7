package vn.hiza.rest.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import vn.hiza.rest.strict.BrokenBody;

/**
 * A body that has come in whole, at whatever pace its sender has. A long one waits in a file that has no name any more, so that
 * nothing is left of it when the service dies.
 */
public final class ReceivedBody implements AutoCloseable {
    static final int IN_MEMORY = 256 * 1024;

    private final byte[] small;
    private final @Nullable FileChannel large;

    private ReceivedBody(byte[] small, @Nullable FileChannel large) {
        this.small = small;
        this.large = large;
    }

    /** @throws vn.hiza.facts.BusinessException when its sender went away */
    public static ReceivedBody of(InputStream sent) {
        byte[] first = next(sent);
        return first.length < IN_MEMORY
                ? new ReceivedBody(first, null)
                : new ReceivedBody(new byte[0], kept(first, sent));
    }

    public byte[] whole() {
        if (large == null) {
            return small;
        }
        try {
            return Channels.newInputStream(large.position(0)).readAllBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @Override
    public void close() {
        if (large != null) {
            close(large);
        }
    }

    private static FileChannel kept(byte[] first, InputStream rest) {
        FileChannel file = file();
        boolean whole = false;
        try {
            for (byte[] piece = first; piece.length > 0; piece = next(rest)) {
                write(file, ByteBuffer.wrap(piece));
            }
            whole = true;
            return file;
        } finally {
            if (!whole) {
                close(file);
            }
        }
    }

    private static FileChannel file() {
        try {
            return FileChannel.open(
                    Files.createTempFile("batch", ".body"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(FileChannel file, ByteBuffer piece) {
        try {
            while (piece.hasRemaining()) {
                file.write(piece);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void close(FileChannel file) {
        try {
            file.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] next(InputStream sent) {
        try {
            return sent.readNBytes(IN_MEMORY);
        } catch (IOException broken) {
            throw BrokenBody.refusal();
        }
    }
}
