package vn.hiza.workforce.headcount;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import vn.hiza.testing.conventions.Specimen;
import vn.hiza.testing.events.EnterpriseTopic;

/** Headcounts for tests: of enterprises that are known, on days that no other test uses. */
final class Headcounts {
    static final String FACTORY = "0100233488";
    static final String BRANCH = "0312687878-001";
    static final String UNKNOWN = "0100112437";
    static final EnterpriseTopic ENTERPRISES =
            new EnterpriseTopic("headcounts", "{\"enterprise\":\"%s\",\"date\":\"1990-01-01\",\"total\":1}");
    private static final AtomicInteger DAYS = new AtomicInteger();

    private Headcounts() {}

    static void registerEnterprises() {
        ENTERPRISES.register(FACTORY, "THANG_LONG", "017");
        ENTERPRISES.register(BRANCH, "NOI_BAI", "016");
    }

    static LocalDate freshDay() {
        return LocalDate.of(2008, 1, 1).plusDays(DAYS.getAndIncrement());
    }

    static String freshAddress() {
        return address(FACTORY, freshDay());
    }

    static String address(String taxCode, LocalDate day) {
        return "/api/v1/headcounts/" + taxCode + "/" + day;
    }

    static Specimen fresh() {
        registerEnterprises();
        return new Specimen(
                "workforce",
                "zone-office",
                freshAddress(),
                "{\"total\":1200,\"female\":700,\"male\":480,\"foreign\":15}",
                "{\"total\":1201,\"female\":700}");
    }

    static String row(String taxCode, LocalDate day, long total) {
        return "{\"enterprise\":\"%s\",\"date\":\"%s\",\"total\":%d}".formatted(taxCode, day, total);
    }
}
