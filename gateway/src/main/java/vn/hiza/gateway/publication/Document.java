package vn.hiza.gateway.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.hiza.facts.FactJson;
import vn.hiza.gateway.board.Board;

/**
 * The board of a publication, to the byte: its figures and the positions in the event log they were computed from. Everybody
 * who may read publications reads the same bytes, so nobody is named in them who recorded a statement.
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

    /** What it says, without who recorded what: documents of earlier versions named them. */
    public JsonNode tree() {
        JsonNode tree = FactJson.tree(text);
        for (JsonNode figure : tree.path("indicators")) {
            if (figure.path("reporting") instanceof ObjectNode reporting && reporting.has("recordedBy")) {
                reporting.putNull("recordedBy");
            }
        }
        return tree;
    }

    /** The figures, by the code of their indicator. */
    JsonNode figures() {
        return tree().path("indicators");
    }
}
