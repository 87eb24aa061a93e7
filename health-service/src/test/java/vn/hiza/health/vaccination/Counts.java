package vn.hiza.health.vaccination;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import vn.hiza.health.Enterprises;
import vn.hiza.testing.conventions.BatchConventions.Rows;
import vn.hiza.testing.conventions.Calls;
import vn.hiza.testing.conventions.Specimen;

/** Vaccination counts for tests. */
final class Counts {
    static final String COLLECTION = "/api/v1/vaccination-counts";

    private Counts() {}

    static String address(String taxCode, LocalDate day, int dose) {
        return COLLECTION + "/" + taxCode + "/" + day + "/" + dose;
    }

    /** Written by the administration, which names the district; its address says which. */
    static Specimen fresh() {
        Enterprises.register();
        return new Specimen(
                "health",
                "admin",
                address(Enterprises.IN_DONG_ANH, Enterprises.freshDay(), 1),
                "{\"people\":640,\"district\":\"017\"}",
                "{\"people\":641,\"district\":\"017\"}");
    }

    static Rows rows() {
        Enterprises.register();
        LocalDate day = Enterprises.freshDay();
        return new Rows(
                "health",
                "admin",
                "vaccination-counts",
                List.of(
                        row(Enterprises.IN_DONG_ANH, day, 1, "017", "1"),
                        row(Enterprises.IN_DONG_ANH, day, 1, "016", "1"),
                        row(Enterprises.IN_SOC_SON, day, 3, "016", "1")),
                row(Enterprises.IN_SOC_SON, day, 1, "017", "-1"),
                "/people",
                "negative-count");
    }

    static String row(String taxCode, LocalDate day, int dose, String district, String people) {
        return "{\"enterprise\":\"%s\",\"date\":\"%s\",\"dose\":%d,\"district\":\"%s\",\"people\":%s}"
                .formatted(taxCode, day, dose, district, people);
    }

    /** The count of a team that has one district, said for it by the administration: the enterprise may lie in another. */
    static Response put(String district, LocalDate day, int dose, long people) {
        return Calls.as("admin", district)
                .body("{\"people\":" + people + "}")
                .put(address(Enterprises.IN_DONG_ANH, day, dose));
    }
}
