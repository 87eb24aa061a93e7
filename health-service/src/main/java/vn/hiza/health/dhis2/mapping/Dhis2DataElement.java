package vn.hiza.health.dhis2.mapping;

import org.jspecify.annotations.Nullable;

/** A data element as DHIS2 clients name it: the people who have had a dose, reported in a data set. */
public record Dhis2DataElement(String code, @Nullable String uid, int dose, String dataSet) implements Identified {}
