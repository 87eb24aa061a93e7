package vn.hiza.contracts;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
    private static final Pattern ADORNED = Pattern.compile("/api(?:/[0-9]{2})?(/.*?)(?:\\.(json|xml|csv))?");

    private final String service;
    private final String path;
    private final String governedBy;

    ServedAddress(String service, String path, String governedBy) {
        this.service = service;
        this.path = path;
        this.governedBy = governedBy;
    }

    /** The one that a path is, or lies below, with or without what a DHIS2 client may add to it. */
    public static Optional<ServedAddress> of(String path) {
        return at(Plain.of(path).path());
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

    /** True for an address that DHIS2 clients know. */
    public boolean ofDhis2() {
        return !path.startsWith(OURS);
    }

    /**
     * A path without what DHIS2 clients may add to it: the version of the API, as 40 in {@code /api/40/dataValueSets}, all being
     * served alike, and the form of the answer, as in {@code /api/dataValueSets.xml}. Any other path stays as it is.
     *
     * @param form json, xml or csv; null where none is named
     */
    public record Plain(String path, @Nullable String form) {
        public static Plain of(String path) {
            Matcher adorned = ADORNED.matcher(path);
            if (adorned.matches()) {
                String plain = "/api" + adorned.group(1);
                if (at(plain).filter(ServedAddress::ofDhis2).isPresent()) {
                    return new Plain(plain, adorned.group(2));
                }
            }
            return new Plain(path, null);
        }
    }
}
