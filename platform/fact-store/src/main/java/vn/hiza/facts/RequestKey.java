package vn.hiza.facts;

import java.time.Instant;

/**
 * What a request is known by when it comes again.
 *
 * @param key what the client sent as its {@code Idempotency-Key}
 * @param digest of method, path and body: the same key on another request is refused
 * @param at when the request reached us
 */
public record RequestKey(String client, String key, String digest, Instant at) {
    public static RequestKey of(Author author, String key, String digest) {
        return new RequestKey(author.client(), key, digest, author.at());
    }
}
