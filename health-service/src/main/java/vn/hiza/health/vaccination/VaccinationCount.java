package vn.hiza.health.vaccination;

import java.time.LocalDate;

/**
 * How many people of an enterprise one district team had vaccinated up to a day.
 *
 * @param dose 1 to 9
 * @param district code of the team's district
 * @param people with at least this dose, cumulative
 */
public record VaccinationCount(String enterprise, LocalDate date, int dose, String district, long people) {}
