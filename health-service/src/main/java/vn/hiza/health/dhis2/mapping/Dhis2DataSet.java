package vn.hiza.health.dhis2.mapping;

import org.jspecify.annotations.Nullable;
import vn.hiza.health.dhis2.period.PeriodType;

/** A data set as DHIS2 clients name it. */
public record Dhis2DataSet(String code, @Nullable String uid, PeriodType periodType) implements Identified {}
