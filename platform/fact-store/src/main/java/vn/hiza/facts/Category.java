package vn.hiza.facts;

/** The kinds of refusal; rest-support maps each to one HTTP status. */
public enum Category {
    /** The request cannot be read. */
    MALFORMED,
    /** It can be read and breaks a rule. */
    UNPROCESSABLE,
    /** It breaks a rule only because something has not arrived yet. */
    NOT_YET,
    /** The caller may not do it. */
    FORBIDDEN,
    /** It does not exist, or the caller may not know that it does. */
    NOT_FOUND,
    /** It existed and was voided. */
    GONE,
    /** It contradicts the present state. */
    CONFLICT,
    /** A precondition is needed and missing. */
    PRECONDITION_REQUIRED,
    /** A precondition does not hold. */
    PRECONDITION_FAILED,
    /** More than one request may carry. */
    TOO_LARGE,
    /** It did not happen within the time a caller is kept waiting. */
    TIMEOUT,
    /** A part of the suite is down. */
    UNAVAILABLE
}
