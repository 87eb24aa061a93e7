package vn.hiza.gateway.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a figure is compared with. */
public enum Comparator {
    /** 1 January to the same day of the year before. */
    @JsonProperty("previous-year")
    PREVIOUS_YEAR
}
