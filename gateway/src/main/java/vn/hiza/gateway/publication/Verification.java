package vn.hiza.gateway.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;

/**
 * Whether a publication is what it was, and what the facts known then make.
 *
 * @param valid true when the digest matches and every figure comes out the same
 * @param facts how many facts it was recomputed from
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Verification(UUID id, boolean valid, Digest digest, long facts, int figures, List<Differing> differing) {

    /** The digest as it was published and of what is stored now. */
    public record Digest(String published, String computed, boolean matches) {}

    /** A figure that does not come out as it was published. */
    public record Differing(String code, JsonNode published, JsonNode recomputed) {}
}
