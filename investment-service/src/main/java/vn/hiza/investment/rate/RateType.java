package vn.hiza.investment.rate;

/** Who publishes a rate and for what. */
public enum RateType {
    /** The State Bank of Vietnam's central rate; the Board's totals use it. */
    SBV_CENTRAL,
    /** A commercial bank's selling rate. */
    COMMERCIAL_SELL,
    /** The rate customs declarations use. */
    CUSTOMS
}
