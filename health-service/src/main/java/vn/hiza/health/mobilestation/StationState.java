package vn.hiza.health.mobilestation;

/** Whether a station works. */
public enum StationState {
    OPERATING,
    STANDBY,
    CLOSED
}
