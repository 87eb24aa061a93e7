package vn.hiza.health.dhis2.completion;

import java.time.LocalDate;

/**
 * Whether an organisation unit has reported all of a data set for a period.
 *
 * @param orgUnit an enterprise's tax code, or the code of a district or zone
 * @param completedOn the day it was said
 * @param completed false: said not to be complete after all
 */
public record DataSetCompletion(
        String dataSet, String period, String orgUnit, LocalDate completedOn, boolean completed) {}
