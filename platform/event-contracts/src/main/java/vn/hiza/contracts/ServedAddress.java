package vn.hiza.contracts;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of services that are no collection of facts; the gateway leads to them as it does to the collections. */
public enum ServedAddress {
    REPORTING("health", "/api/v1/reporting", "reporting"),
    WORK_LISTS("health", "/api/v1/work-lists", "work-lists"),
    VALIDATION_RESULTS("health", "/api/v1/validation-results", "validation-results"),
    TEAM_CREDENTIALS("health", "/api/v1/team-credentials", "team-credentials"),
    DATA_VALUE_SETS("health", "/api/dataValueSets", "vaccination-counts"),
    COMPLETE_REGISTRATIONS("health", "/api/completeDataSetRegistrations", "data-set-completions"),
    TASKS("health", "/api/system/tasks", "vaccination-counts"),
    TASK_SUMMARIES("health", "/api/system/taskSummaries", "vaccination-counts"),
    JOB_CONFIGURATIONS("health", "/api/jobConfigurations", "vaccination-counts"),
    SYSTEM_INFO("health", "/api/system/info", "vaccination-counts"),
    ME("health", "/api/me", "vaccination-counts");

    private static final String OURS = "/api/v1/";
    private static final Pattern VERSIONED = Pattern.compile("/api/[0-9]{2}(/.*)");

    private final String service;
    private final String path;
    private final String governedBy;

    ServedAddress(String service, String path, String governedBy) {
        this.service = service;
        this.path = path;
        this.governedBy = governedBy;
    }

    /** The one that a path is, or lies below, with or without the version that a DHIS2 client may name. */
    public static Optional<ServedAddress> of(String path) {
        return at(unversioned(path));
    }

    /**
     * A path without the version of its API that DHIS2 clients may name, as 40 in {@code /api/40/dataValueSets}: all are served
     * alike. Any other path stays as it is.
     */
    public static String unversioned(String path) {
        Matcher versioned = VERSIONED.matcher(path);
        if (!versioned.matches()) {
            return path;
        }
        String plain = "/api" + versioned.group(1);
        return at(plain).isPresent() && !plain.startsWith(OURS) ? plain : path;
    }

    private static Optional<ServedAddress> at(String path) {
        return Arrays.stream(values())
                .filter(each -> path.equals(each.path) || path.startsWith(each.path + "/"))
                .findFirst();
    }

    /** The service that answers. */
    public String service() {
        return service;
    }

    /** The path from the server's root. */
    public String path() {
        return path;
    }

    /** The row of the access table that says who may read and write there. */
    public String governedBy() {
        return governedBy;
    }
}
