package vn.hiza.rest.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.TreeNode;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;

/**
 * Refuses objects and trees that no statement needs, before they are held: a body within its limit in bytes can hold millions
 * of names or numbers, each of which takes many times its bytes in memory.
 */
final class NarrowParser extends JsonParserDelegate {
    /** Members of one object. */
    static final int MOST_MEMBERS = 1_000;
    /** Names, values and brackets of one row, or of a document that is read whole. */
    static final int MOST_TOKENS = 20_000;

    private final int[] members;
    private int depth;
    private int tokensLeft = Integer.MAX_VALUE;

    NarrowParser(JsonParser parser, int mostDepth) {
        super(parser);
        this.members = new int[mostDepth + 2];
    }

    @Override
    public JsonToken nextToken() throws IOException {
        JsonToken token = delegate.nextToken();
        if (token == JsonToken.FIELD_NAME) {
            if (++members[depth] > MOST_MEMBERS) {
                throw new TooWide(this, "An object has more than " + MOST_MEMBERS + " members");
            }
        } else if (token == JsonToken.START_OBJECT) {
            members[++depth] = 0;
        } else if (token == JsonToken.END_OBJECT) {
            depth--;
        }
        if (--tokensLeft < 0) {
            throw new TooWide(this, "A row or statement has more than " + MOST_TOKENS + " names and values");
        }
        return token;
    }

    @Override
    public JsonParser skipChildren() throws IOException {
        int open = currentToken() != null && currentToken().isStructStart() ? 1 : 0;
        while (open > 0) {
            JsonToken token = nextToken();
            if (token == null) {
                return this;
            }
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
        return this;
    }

    /** Reads what begins here as a tree, which may be no larger than a statement. */
    @Override
    public <T extends TreeNode> T readValueAsTree() throws IOException {
        tokensLeft = MOST_TOKENS;
        try {
            return getCodec().readTree(this);
        } finally {
            tokensLeft = Integer.MAX_VALUE;
        }
    }

    /** What is wrong, in words for its sender. */
    static final class TooWide extends JsonParseException {
        private static final long serialVersionUID = 1;

        TooWide(JsonParser parser, String message) {
            super(parser, message);
        }
    }
}
