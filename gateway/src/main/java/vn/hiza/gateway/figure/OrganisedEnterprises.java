package vn.hiza.gateway.figure;

import org.jspecify.annotations.Nullable;

/**
 * Active enterprises of a zone, and how many of them have an organisation that exists on the day.
 *
 * @param zone null for enterprises in no zone
 */
public record OrganisedEnterprises(@Nullable String zone, long active, long withParty, long withUnion) {}
