package vn.hiza.gateway.figure;

import java.util.UUID;

/**
 * By whom a statement was recorded.
 *
 * @param factId rises with the time at which facts were first stated
 * @param by the client whose revision is in force
 */
public record Recorded(UUID factId, String by) {}
