package vn.hiza.rest.json;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;

/** Bodies are UTF-8; what is not is refused, never replaced. */
public final class Utf8 {
    private Utf8() {}

    /**
     * Decodes as it is read, since a copy of a large body in characters would be twice its size. It fails with a {@link
     * java.nio.charset.CharacterCodingException} at the first byte that is no UTF-8.
     */
    public static Reader reader(InputStream bytes) {
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    public static BusinessException refusal() {
        return new BusinessException(Category.MALFORMED, "invalid-utf-8", "The body is not valid UTF-8.");
    }
}
