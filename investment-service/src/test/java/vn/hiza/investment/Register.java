package vn.hiza.investment;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import vn.hiza.contracts.TaxCode;
import vn.hiza.testing.conventions.Calls;
import vn.hiza.testing.conventions.Specimen;

/** Districts, zones, enterprises and projects for tests, under codes that no other test uses. */
public final class Register {
    public static final String UNKNOWN = "0100112437";
    private static final AtomicInteger FRESH = new AtomicInteger();

    private Register() {}

    public static String today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
    }

    public static String freshCode(String prefix) {
        return prefix + "-" + FRESH.getAndIncrement();
    }

    public static String freshTaxCode() {
        while (true) {
            String nine = String.format(Locale.ROOT, "0102%05d", FRESH.getAndIncrement());
            int digit = TaxCode.checkDigit(nine);
            if (digit >= 0) {
                return nine + digit;
            }
        }
    }

    private static Specimen licensed(String address, String body, String other) {
        return new Specimen("investment", "licensing", "/api/v1/" + address, body, other);
    }

    public static Specimen district() {
        return licensed(
                "districts/" + freshCode("D"),
                "{\"name\":{\"vi\":\"Đông Anh\",\"en\":\"Dong Anh\"},\"validFrom\":\"1961-01-01\","
                        + "\"validTo\":\"2025-06-30\",\"successors\":[]}",
                "{\"name\":{\"vi\":\"Đông Anh\",\"en\":\"Dong Anh\"},\"validFrom\":\"1961-01-01\","
                        + "\"validTo\":\"2025-06-30\",\"successors\":[\"X-1\",\"X-2\"]}");
    }

    public static Specimen zone() {
        String district = stated(district());
        return licensed(
                "zones/" + freshCode("Z"),
                zone(district, "OPERATING", ",\"establishedOn\":\"1997-01-01\",\"areaHectares\":274.0"),
                zone(district, "OPERATING", ",\"establishedOn\":\"1997-01-01\",\"areaHectares\":274.5"));
    }

    public static String zone(String district, String stage, String more) {
        return "{\"name\":{\"vi\":\"Thăng Long\",\"en\":\"Thang Long\"},\"district\":\"%s\",\"stage\":\"%s\"%s}"
                .formatted(district, stage, more);
    }

    public static Specimen enterprise() {
        Specimen zone = zone();
        String code = stated(zone);
        String district = Calls.as("admin").get(zone.address()).path("district");
        return licensed(
                "enterprises/" + freshTaxCode(),
                enterprise(code, district, "ACTIVE", ""),
                enterprise(code, district, "SUSPENDED", ""));
    }

    public static String enterprise(String zone, String district, String status, String more) {
        return ("{\"name\":\"Công ty\",\"zone\":\"%s\",\"district\":\"%s\",\"sector\":\"26\","
                        + "\"exportProcessing\":true,\"status\":\"%s\"%s}")
                .formatted(zone, district, status, more);
    }

    public static Specimen project() {
        String owner = stated(enterprise());
        return licensed(
                "projects/" + freshCode("P"),
                "{\"enterprise\":\"" + owner + "\",\"name\":\"Nhà máy\"}",
                "{\"enterprise\":\"" + owner + "\",\"name\":\"Nhà máy số 2\"}");
    }

    /** States a specimen and answers its code. */
    public static String stated(Specimen specimen) {
        assertThat(specimen.put(specimen.body()).statusCode())
                .as(specimen.address())
                .isEqualTo(201);
        return specimen.address().substring(specimen.address().lastIndexOf('/') + 1);
    }

    /** Other content over whatever stands there. */
    public static Response change(Specimen specimen, String body) {
        return specimen.call().header("If-Match", "*").body(body).put(specimen.address());
    }
}
