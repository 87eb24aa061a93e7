package vn.hiza.rest.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.TreeNode;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
    /** Characters of all texts of one row, or of a document that is read whole. */
    static final int MOST_TEXT = 1024 * 1024;

    private final int[] members;
    private int depth;
    private int tokensLeft;
    private int textLeft;
    /** Whether what is read is held in memory. */
    private boolean held;

    NarrowParser(JsonParser parser, int mostDepth) {
        super(parser);
        this.members = new int[mostDepth + 2];
    }

    @Override
    public JsonToken nextToken() throws IOException {
        JsonToken token = delegate.nextToken();
        if (token == JsonToken.FIELD_NAME) {
            if (++members[depth] > MOST_MEMBERS) {
                throw tooManyMembers();
            }
        } else if (token == JsonToken.START_OBJECT) {
            members[++depth] = 0;
        } else if (token == JsonToken.END_OBJECT) {
            depth--;
        }
        if (held) {
            count(token);
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
        begin();
        try {
            return getCodec().readTree(this);
        } finally {
            held = false;
        }
    }

    /**
     * Reads the object that begins here, whose members are mostly texts and whole numbers, as rows of batches are. The same
     * tree as {@link #readValueAsTree()}, but its plain members do not take the way through the codec.
     */
    ObjectNode readRow() throws IOException {
        begin();
        try {
            ObjectNode row = JsonNodeFactory.instance.objectNode();
            for (String name = delegate.nextFieldName(); name != null; name = delegate.nextFieldName()) {
                if (row.size() == MOST_MEMBERS) {
                    throw tooManyMembers();
                }
                row.set(name, member(delegate.nextToken()));
            }
            depth--;
            return row;
        } finally {
            held = false;
        }
    }

    private JsonNode member(JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_STRING) {
            String text = delegate.getText();
            hold(text.length());
            return JsonNodeFactory.instance.textNode(text);
        }
        if (token == JsonToken.VALUE_NUMBER_INT && delegate.getNumberType() == NumberType.INT) {
            return JsonNodeFactory.instance.numberNode(delegate.getIntValue());
        }
        if (token == JsonToken.START_OBJECT) {
            members[++depth] = 0;
        }
        return getCodec().readTree(this);
    }

    /** What is read from now on is held in memory. */
    private void begin() {
        held = true;
        tokensLeft = MOST_TOKENS;
        textLeft = MOST_TEXT;
    }

    private void count(JsonToken token) throws IOException {
        if (--tokensLeft < 0) {
            throw new TooWide(this, "A row or statement has more than " + MOST_TOKENS + " names and values");
        }
        if (token == JsonToken.VALUE_STRING) {
            hold(delegate.getTextLength());
        }
    }

    private void hold(int characters) throws TooWide {
        textLeft -= characters;
        if (textLeft < 0) {
            throw new TooWide(this, "A row or statement has more than " + MOST_TEXT + " characters of text");
        }
    }

    private TooWide tooManyMembers() {
        return new TooWide(this, "An object has more than " + MOST_MEMBERS + " members");
    }

    /** What is wrong, in words for its sender. */
    static final class TooWide extends JsonParseException {
        private static final long serialVersionUID = 1;

        TooWide(JsonParser parser, String message) {
            super(parser, message);
        }
    }
}
