package vn.hiza.facts;

import org.jspecify.annotations.Nullable;

/** What a writer says it knows about the fact it replaces. */
public record Precondition(Demand demand, @Nullable String etag) {

    private static final Precondition NONE = new Precondition(Demand.NOT_NEEDED, null);

    enum Demand {
        NOT_NEEDED,
        MISSING,
        MATCHES,
        ABSENT
    }

    /** Rows of a batch carry none and need none. */
    public static Precondition notNeeded() {
        return NONE;
    }

    /** From the request's {@code If-Match} and {@code If-None-Match}. */
    public static Precondition of(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        if (ifMatch != null) {
            return new Precondition(Demand.MATCHES, ifMatch.trim());
        }
        return new Precondition("*".equals(ifNoneMatch) ? Demand.ABSENT : Demand.MISSING, null);
    }

    /** The flaw of a change to {@code current} under this precondition, or null when it may go ahead. */
    @Nullable
    Flaw flawOf(@Nullable Standing<?> current) {
        boolean exists = current != null && !current.voided();
        return switch (demand) {
            case NOT_NEEDED -> null;
            case ABSENT -> exists ? failed("it exists already") : null;
            case MISSING ->
                exists
                        ? Flaw.of(
                                Category.PRECONDITION_REQUIRED,
                                "",
                                "precondition-required",
                                "Other content needs If-Match with the ETag you read; GET the item first.")
                        : null;
            case MATCHES -> {
                if (current == null || current.voided()) {
                    yield failed("there is nothing to match");
                }
                yield "*".equals(etag) || listed(EntityTag.of(current.eventId()))
                        ? null
                        : failed("it has changed since you read it");
            }
        };
    }

    private boolean listed(String currentEtag) {
        if (etag == null) {
            return false;
        }
        for (String candidate : etag.split(",", -1)) {
            if (candidate.trim().equals(currentEtag)) {
                return true;
            }
        }
        return false;
    }

    private static Flaw failed(String why) {
        return Flaw.of(
                Category.PRECONDITION_FAILED,
                "",
                "precondition-failed",
                "The precondition does not hold: " + why + ". GET the item and decide again.");
    }
}
