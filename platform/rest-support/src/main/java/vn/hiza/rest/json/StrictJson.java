package vn.hiza.rest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.TreeNode;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;

/** Reads JSON as RFC 8259 and I-JSON mean it: valid UTF-8, no duplicate names, nothing after the document. */
public final class StrictJson {
    private static final int MOST_DEPTH = 20;
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_DEPTH)
                    .maxNumberLength(1_000)
                    .maxStringLength(100_000)
                    .maxNameLength(200)
                    .build())
            .build();
    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Reads one row out of a document, so what follows the row is the document's business. */
    private static final JsonMapper ROWS = MAPPER.rebuild()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /** The object that the bytes are, whole. */
    public static ObjectNode object(byte[] bytes) {
        if (bytes.length == 0) {
            throw malformed("The body is empty; send a JSON object.");
        }
        try (JsonParser parser = narrow(new ByteArrayInputStream(bytes), MAPPER)) {
            TreeNode node = parser.readValueAsTree();
            if (node instanceof ObjectNode object) {
                return object;
            }
            throw malformed("The body must be a JSON object.");
        } catch (IOException broken) {
            throw refusal(broken);
        } catch (NumberFormatException beyond) {
            throw beyondNumbers();
        }
    }

    /** The refusal for a number whose exponent no decimal number here can have. */
    public static BusinessException beyondNumbers() {
        return malformed("A number of the body is beyond what is read here; write it out, without an exponent.");
    }

    /** A parser over the bytes, for documents read row by row. */
    public static JsonParser parser(InputStream bytes) {
        try {
            return narrow(bytes, ROWS);
        } catch (IOException broken) {
            throw malformed("The body cannot be read.");
        }
    }

    /** The row that begins at the parser's place. */
    public static ObjectNode row(JsonParser parser) throws IOException {
        return ((NarrowParser) parser).readRow();
    }

    private static JsonParser narrow(InputStream bytes, JsonMapper codec) throws IOException {
        JsonParser parser = FACTORY.createParser(Utf8.reader(bytes));
        parser.setCodec(codec);
        return new NarrowParser(parser, MOST_DEPTH);
    }

    /** The refusal for a document that is no UTF-8, or no JSON, with the place where it stops being so. */
    public static BusinessException refusal(IOException failed) {
        if (!(failed instanceof JsonProcessingException broken)) {
            return Utf8.refusal();
        }
        String place = broken.getLocation() == null
                ? ""
                : " at line " + broken.getLocation().getLineNr() + ", column "
                        + broken.getLocation().getColumnNr();
        if (broken instanceof NarrowParser.TooWide) {
            return malformed(broken.getOriginalMessage() + place + "; send less of it.");
        }
        String original = String.valueOf(broken.getOriginalMessage());
        if (original.startsWith("Duplicate field")) {
            return new BusinessException(
                    Category.MALFORMED, "duplicate-name", "The JSON repeats a name" + place + "; each may stand once.");
        }
        return malformed("The body is not well-formed JSON" + place + ".");
    }

    public static BusinessException malformed(String detail) {
        return new BusinessException(Category.MALFORMED, "malformed-json", detail);
    }
}
