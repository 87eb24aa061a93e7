package vn.hiza.gateway.series;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the points of a series stand for. */
public enum SeriesBy {
    @JsonProperty("month")
    MONTH,
    @JsonProperty("zone")
    ZONE,
    @JsonProperty("district")
    DISTRICT
}
