package vn.hiza.contracts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.utils.Utils;

/** The topics of the suite, one per fact type. A topic carries the whole current state of each fact, newest revision last. */
public enum Topic {
    DISTRICTS("investment", "districts", "district"),
    ZONES("investment", "zones", "zone"),
    ENTERPRISES("investment", "enterprises", "enterprise"),
    PROJECTS("investment", "projects", "project"),
    CAPITAL_MOVEMENTS("investment", "capital-movements", "capital-movement"),
    EXCHANGE_RATES("investment", "exchange-rates", "exchange-rate"),
    HEADCOUNTS("workforce", "headcounts", "headcount"),
    ORGANISATIONS("party-org", "organisations", "organisation"),
    MEMBERSHIP_MOVEMENTS("party-org", "membership-movements", "membership-movement"),
    VACCINATION_COUNTS("health", "vaccination-counts", "vaccination-count"),
    SAFETY_TEAMS("health", "safety-teams", "safety-team"),
    MOBILE_STATIONS("health", "mobile-stations", "mobile-station"),
    REPORTING_DAYS("health", "reporting-days", "reporting-day"),
    REPORTING_DUTIES("health", "reporting-duties", "reporting-duty"),
    DHIS2_DATA_SETS("health", "dhis2-data-sets", "dhis2-data-set"),
    DHIS2_DATA_ELEMENTS("health", "dhis2-data-elements", "dhis2-data-element"),
    DHIS2_ORG_UNITS("health", "dhis2-org-units", "dhis2-org-unit"),
    DATA_SET_COMPLETIONS("health", "data-set-completions", "data-set-completion"),
    VALIDATION_RULES("health", "validation-rules", "validation-rule"),
    VALIDATION_EXPLANATIONS("health", "validation-explanations", "validation-explanation"),
    TARGETS("gateway", "targets", "target");

    /** Never changed once a topic exists: the partition of a subject, and with it the order of its facts, hangs on it. */
    public static final int PARTITIONS = 6;

    /**
     * Broker settings every topic is created with. Compacted: the newest revision of each fact stays for ever, older ones at
     * least a day for readers that lag.
     */
    public static final Map<String, String> SETTINGS = Map.of(
            "cleanup.policy", "compact",
            "min.compaction.lag.ms", "86400000",
            "max.message.bytes", "1048588");

    private final String service;
    private final String collection;
    private final String fact;

    Topic(String service, String collection, String fact) {
        this.service = service;
        this.collection = collection;
        this.fact = fact;
    }

    public static Optional<Topic> named(String topicName) {
        return Arrays.stream(values())
                .filter(topic -> topic.topicName().equals(topicName))
                .findFirst();
    }

    /** @throws IllegalArgumentException when there is no such collection */
    public static Topic ofCollection(String collection) {
        return Arrays.stream(values())
                .filter(topic -> topic.collection.equals(collection))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no collection " + collection));
    }

    /** The partition that carries every fact of a subject. */
    public static int partitionOf(String subjectKey) {
        return Utils.toPositive(Utils.murmur2(subjectKey.getBytes(StandardCharsets.UTF_8))) % PARTITIONS;
    }

    /** Kafka's name of the topic, as {@code hiza.health.vaccination-counts}. */
    public String topicName() {
        return "hiza." + service + "." + collection;
    }

    /** CloudEvents {@code type}, as {@code vn.hiza.health.vaccination-count.v1}. */
    public String eventType() {
        return "vn.hiza." + service + "." + fact + ".v1";
    }

    /** CloudEvents {@code source}, as {@code /hiza/health}. */
    public String source() {
        return "/hiza/" + service;
    }

    /** The service that owns the facts. */
    public String service() {
        return service;
    }

    /** The collection of the public API that the facts belong to. */
    public String collection() {
        return collection;
    }

    /**
     * Where a fact of this collection can be read, relative to the server. The key is the path, except that the district of
     * a vaccination count, and of what explains one, is a parameter of its address.
     */
    public String addressOf(String key) {
        String address = "/api/v1/" + collection + "/";
        int last = key.lastIndexOf('/');
        return this == VACCINATION_COUNTS || this == VALIDATION_EXPLANATIONS
                ? address + key.substring(0, last) + "?district=" + key.substring(last + 1)
                : address + key;
    }

    /** The singular name of a fact, as in its schema and golden sample. */
    public String fact() {
        return fact;
    }
}
