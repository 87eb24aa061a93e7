package vn.hiza.gateway.ledger;

/** The names of the measures the ledger keeps. */
public final class Measure {
    public static final String WORKERS = "workers";
    public static final String CAPITAL_NEW = "capital.new";
    public static final String CAPITAL_EXPANDED = "capital.expanded";
    public static final String CAPITAL_WITHDRAWN = "capital.withdrawn";
    public static final String PROJECTS_NEW = "projects.new";
    public static final String PROJECTS_EXPANDED = "projects.expanded";
    public static final String SAFETY_TEAMS = "safety-teams";
    public static final String SAFETY_TEAM_MEMBERS = "safety-team.members";
    public static final String MOBILE_STATIONS = "mobile-stations";
    public static final String UNION_MEMBERS = "union.members";
    public static final String YOUTH_MEMBERS = "youth.members";
    public static final String ZONES_IN_PREPARATION = "zones.in-preparation";
    public static final String ZONES_OPERATING = "zones.operating";
    public static final String ZONES_LAST_YEAR = "zones.last-year";

    /** Behind {@code party}, {@code union} or {@code youth}. */
    static final String ORGANISATIONS = ".organisations";

    static final String FOUNDED = ".organisations.founded";
    static final String MEMBERS = ".members";
    static final String ADMITTED = ".members.admitted";

    private Measure() {}

    /** People with at least so many doses. */
    static String dose(long number) {
        return "dose" + number + ".people";
    }
}
