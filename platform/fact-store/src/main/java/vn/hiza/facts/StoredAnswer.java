package vn.hiza.facts;

import java.util.Map;

/** An answer kept for the repetition of a request that carried an {@code Idempotency-Key}. */
public record StoredAnswer(int status, Map<String, String> headers, String body) {}
