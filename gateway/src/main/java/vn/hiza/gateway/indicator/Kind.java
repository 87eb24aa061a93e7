package vn.hiza.gateway.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a figure follows from its measures. */
public enum Kind {
    /** Adds up from 1 January to the as-of date. */
    @JsonProperty("flow")
    FLOW,
    /** The level on the as-of date. */
    @JsonProperty("stock")
    STOCK,
    /** A flow in several currencies, each summed, then converted once. */
    @JsonProperty("total-in-usd")
    TOTAL_IN_USD,
    /** Year of the as-of date minus the year that the measure holds. */
    @JsonProperty("years-since")
    YEARS_SINCE;

    /** True when the figure starts again on 1 January. */
    public boolean startsEachYear() {
        return this == FLOW || this == TOTAL_IN_USD;
    }
}
