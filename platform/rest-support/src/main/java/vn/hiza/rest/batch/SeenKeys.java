package vn.hiza.rest.batch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which row of a batch spoke of an item first. Keeps digests: the keys of a million rows would take the heap. */
final class SeenKeys {
    private final Map<Digest, Integer> first = new HashMap<>();
    private final MessageDigest sha;

    SeenKeys() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The row that has this key already; null, and this one noted, when none has. */
    @Nullable
    Integer firstOf(String key, int index) {
        ByteBuffer digest = ByteBuffer.wrap(sha.digest(key.getBytes(StandardCharsets.UTF_8)));
        return first.putIfAbsent(new Digest(digest.getLong(), digest.getLong()), index);
    }

    private record Digest(long high, long low) {}
}
