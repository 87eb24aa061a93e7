package vn.hiza.gateway.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.hiza.facts.FactJson;
import vn.hiza.gateway.board.Board;

/**
 * The board of a publication, to the byte: its figures and the positions in the event log they were computed from.
 *
 * @param text JSON, as it was on the day
 */
public record Document(String text) {
    static Document of(Board board) {
        try {
            return new Document(FactJson.MAPPER.writeValueAsString(board));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a board that cannot be written", impossible);
        }
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The SHA-256 of the bytes. */
    public byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String digest() {
        return "sha256:" + HexFormat.of().formatHex(sha256());
    }

    public JsonNode tree() {
        return FactJson.tree(text);
    }

    /** The figures, by the code of their indicator. */
    JsonNode figures() {
        return tree().path("indicators");
    }
}
