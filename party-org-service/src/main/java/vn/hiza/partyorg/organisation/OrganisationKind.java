package vn.hiza.partyorg.organisation;

/** The kinds of organisation the Board reports on. */
public enum OrganisationKind {
    PARTY,
    TRADE_UNION,
    YOUTH_UNION
}
