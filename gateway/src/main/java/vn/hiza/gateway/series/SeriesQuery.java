package vn.hiza.gateway.series;

import java.time.LocalDate;

/** Which slices of which days are asked for; both days included. */
public record SeriesQuery(SeriesBy by, LocalDate from, LocalDate to) {}
