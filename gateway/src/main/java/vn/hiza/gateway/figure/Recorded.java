package vn.hiza.gateway.figure;

import java.util.UUID;

/**
 * By whom a statement was recorded.
 *
 * @param factId rises with the time at which facts were first stated
 * @param by the client whose revision is in force
 * @param collection what kind of statement it is: who may not see such statements does not learn who recorded one
 */
public record Recorded(UUID factId, String by, String collection) {}
