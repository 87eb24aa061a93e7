package vn.hiza.rest.openapi;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hiza.contracts.ServedAddress;

/** The row of the access table that governs a path, and what of its collection the path addresses. */
final class GovernedPath {
    private static final Pattern PATH = Pattern.compile("/api/v1/([a-z0-9-]+)(/.*)?");

    /** What of a collection a path addresses. */
    enum Kind {
        LIST,
        ITEM,
        REVISIONS,
        BATCH,
        FORM,
        JOBS,
        JOB,
        JOB_REPORT,
        LATEST
    }

    private GovernedPath() {}

    static Optional<String> collection(String path) {
        Optional<ServedAddress> served = ServedAddress.of(path);
        if (served.isPresent()) {
            return served.map(ServedAddress::governedBy);
        }
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(path.contains("/capital-movements") ? "capital-movements" : matcher.group(1));
    }

    /** Whether the path is one of the collection's own, which all collections have alike. */
    static boolean conventional(String path) {
        return ServedAddress.of(path).isEmpty();
    }

    static Kind kind(String path) {
        if (path.endsWith("/batch")) {
            return Kind.BATCH;
        }
        if (path.endsWith("/revisions")) {
            return Kind.REVISIONS;
        }
        if (path.endsWith("/form")) {
            return Kind.FORM;
        }
        if (path.contains("/batch/jobs")) {
            return path.endsWith("/jobs") ? Kind.JOBS : path.endsWith("}") ? Kind.JOB : Kind.JOB_REPORT;
        }
        if (path.endsWith("/latest")) {
            return Kind.LATEST;
        }
        return path.endsWith("}") ? Kind.ITEM : Kind.LIST;
    }
}
