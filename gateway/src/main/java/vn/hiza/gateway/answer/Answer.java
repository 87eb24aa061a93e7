package vn.hiza.gateway.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.hiza.facts.FactJson;

/**
 * An answer ready to be sent.
 *
 * @param etag strong: made from the bytes, which carry data version, positions and parameters
 */
public record Answer(byte[] body, String etag) {
    public static Answer of(Object view) {
        try {
            byte[] body = FactJson.MAPPER.writeValueAsBytes(view);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return new Answer(body, '"' + HexFormat.of().formatHex(digest, 0, 16) + '"');
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("an answer that cannot be written", impossible);
        }
    }
}
