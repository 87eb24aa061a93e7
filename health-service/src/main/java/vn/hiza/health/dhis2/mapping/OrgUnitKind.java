package vn.hiza.health.dhis2.mapping;

/** What an organisation unit stands for. */
public enum OrgUnitKind {
    ZONE,
    DISTRICT,
    ENTERPRISE
}
