package vn.hiza.endtoend;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The counts of an enterprise on a day. */
record DayCounts(String enterprise, LocalDate day, long dose1, long dose2) {
    long people(int dose) {
        return dose == 1 ? dose1 : dose2;
    }

    String address(int dose) {
        return "/api/v1/vaccination-counts/" + enterprise + "/" + day + "/" + dose;
    }

    /** Fills in a template: its words in capitals become these counts. */
    String in(String template) {
        return template.replace("ENTERPRISE", enterprise)
                .replace("PERIOD", day.format(DateTimeFormatter.BASIC_ISO_DATE))
                .replace("VIETNAMESE", day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")))
                .replace("DAY", day.toString())
                .replace("WRITTEN1", String.format(Locale.forLanguageTag("vi"), "%,d", dose1))
                .replace("PEOPLE1", Long.toString(dose1))
                .replace("PEOPLE2", Long.toString(dose2));
    }
}
