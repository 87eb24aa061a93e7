package vn.hiza.rest.problem;

import vn.hiza.facts.Category;

/** The one place where a category of refusal becomes an HTTP status. */
final class Statuses {
    private Statuses() {}

    static int of(Category category) {
        return switch (category) {
            case MALFORMED -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case GONE -> 410;
            case PRECONDITION_FAILED -> 412;
            case TOO_LARGE -> 413;
            case UNPROCESSABLE, NOT_YET -> 422;
            case PRECONDITION_REQUIRED -> 428;
            case UNAVAILABLE -> 503;
            case TIMEOUT -> 504;
        };
    }
}
