package vn.hiza.rest.collection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Author;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.RequestKey;
import vn.hiza.rest.access.CurrentRequest;

/** The {@code Idempotency-Key} of a request and the digest of what it stands for. */
public final class IdempotencyHeader {
    private final CurrentRequest request;

    public IdempotencyHeader(CurrentRequest request) {
        this.request = request;
    }

    public @Nullable String value() {
        String key = request.header("Idempotency-Key");
        if (key == null) {
            return null;
        }
        if (key.isBlank() || key.length() > 200) {
            throw new BusinessException(
                    Category.MALFORMED, "invalid-idempotency-key", "An Idempotency-Key has 1 to 200 characters.");
        }
        return key;
    }

    /** What the request with this body is known by when it comes again; null when it has no key. */
    public @Nullable RequestKey request(Author author, byte[] body) {
        String key = value();
        return key == null ? null : RequestKey.of(author, key, text(digest(), body));
    }

    /** A digest that holds the address of the request and waits for its body. */
    public MessageDigest digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(request.target().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            return digest;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The digest with the rest of the body in it. */
    public static String text(MessageDigest digest, byte[] rest) {
        return HexFormat.of().formatHex(digest.digest(rest));
    }
}
