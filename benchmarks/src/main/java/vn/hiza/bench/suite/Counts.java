package vn.hiza.bench.suite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Vaccination counts nobody has stated yet: enterprise by enterprise, then dose by dose, then day by day, so that levels
 * rise through time as district teams report them.
 */
public final class Counts {
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    private static final int DOSES = 2;

    private final List<String> enterprises;
    private long next;

    Counts(List<String> enterprises) {
        this.enterprises = enterprises;
    }

    /** One count; asked on one thread at a time. */
    public Count next() {
        long index = next++;
        int size = enterprises.size();
        int dose = (int) (index / size % DOSES) + 1;
        long day = index / size / DOSES;
        return new Count(enterprises.get((int) (index % size)), FIRST_DAY.plusDays(day), dose, 100 + day);
    }

    public List<Count> next(int count) {
        List<Count> counts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            counts.add(next());
        }
        return counts;
    }

    /** How many have been given out. */
    public long given() {
        return next;
    }

    public int enterprises() {
        return enterprises.size();
    }

    /** The last day of which every enterprise has a count of each dose. */
    public LocalDate lastDay() {
        return FIRST_DAY.plusDays(Math.max(next / enterprises.size() / DOSES - 1, 0));
    }

    /** A body for {@code vaccination-counts/batch}. */
    public static String batch(List<Count> counts) {
        StringBuilder body = new StringBuilder(counts.size() * 96).append("{\"rows\":[");
        for (int i = 0; i < counts.size(); i++) {
            Count count = counts.get(i);
            body.append(i == 0 ? "" : ",")
                    .append("{\"enterprise\":\"")
                    .append(count.enterprise())
                    .append("\",\"date\":\"")
                    .append(count.date())
                    .append("\",\"dose\":")
                    .append(count.dose())
                    .append(",\"district\":\"")
                    .append(Register.DISTRICT)
                    .append("\",\"people\":")
                    .append(count.people())
                    .append('}');
        }
        return body.append("]}").toString();
    }

    /** The same as a table in CSV. */
    public static String table(List<Count> counts) {
        StringBuilder table = new StringBuilder(counts.size() * 40)
                .append("tax code,day,dose number,people vaccinated,district code\n");
        for (Count count : counts) {
            table.append(count.enterprise()).append(',').append(count.date()).append(',');
            table.append(count.dose()).append(',').append(count.people()).append(',');
            table.append(Register.DISTRICT).append('\n');
        }
        return table.toString();
    }

    /** The same as a DHIS2 client sends it; the team is that of the enterprise's district. */
    public static String dataValues(List<Count> counts) {
        StringBuilder body = new StringBuilder(counts.size() * 100).append("{\"dataValues\":[");
        for (int i = 0; i < counts.size(); i++) {
            Count count = counts.get(i);
            body.append(i == 0 ? "" : ",")
                    .append("{\"dataElement\":\"VACC_DOSE")
                    .append(count.dose())
                    .append("_PEOPLE\",\"period\":\"")
                    .append(count.date().toString().replace("-", ""))
                    .append("\",\"orgUnit\":\"")
                    .append(count.enterprise())
                    .append("\",\"value\":\"")
                    .append(count.people())
                    .append("\"}");
        }
        return body.append("]}").toString();
    }

    /** The same as DHIS2's table of data values. */
    public static String dataValueTable(List<Count> counts) {
        StringBuilder table = new StringBuilder(counts.size() * 48)
                .append("dataelement,period,orgunit,categoryoptioncombo,attributeoptioncombo,value\n");
        for (Count count : counts) {
            table.append("VACC_DOSE").append(count.dose()).append("_PEOPLE,");
            table.append(count.date().toString().replace("-", "")).append(',');
            table.append(count.enterprise())
                    .append(",,,")
                    .append(count.people())
                    .append('\n');
        }
        return table.toString();
    }

    /** A count that can be stated. */
    public record Count(String enterprise, LocalDate date, int dose, long people) {
        public Count more() {
            return new Count(enterprise, date, dose, people + 1);
        }

        public String path() {
            return "/api/v1/vaccination-counts/" + enterprise + "/" + date + "/" + dose;
        }

        public String body() {
            return "{\"district\":\"" + Register.DISTRICT + "\",\"people\":" + people + "}";
        }
    }
}
