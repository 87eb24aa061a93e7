package vn.hiza.health;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import vn.hiza.testing.events.EnterpriseTopic;

/** Enterprises that the service knows, and days and codes that no other test uses. */
public final class Enterprises {
    public static final String IN_DONG_ANH = "0100233488";
    public static final String IN_SOC_SON = "0312687878-001";
    public static final String UNKNOWN = "0100112437";
    private static final EnterpriseTopic TOPIC = new EnterpriseTopic(
            "vaccination-counts",
            "{\"enterprise\":\"%s\",\"date\":\"1990-01-01\",\"dose\":9,\"district\":\"000\",\"people\":1}");
    private static final AtomicInteger FRESH = new AtomicInteger();

    private Enterprises() {}

    public static void register() {
        TOPIC.register(IN_DONG_ANH, "THANG_LONG", "017");
        TOPIC.register(IN_SOC_SON, "NOI_BAI", "016");
    }

    public static void register(String taxCode, String zone, String district) {
        TOPIC.register(taxCode, zone, district);
    }

    /** The days after it are the test's own, too. */
    public static LocalDate freshDay() {
        return LocalDate.of(2000, 1, 1).plusDays(5L * FRESH.getAndIncrement());
    }

    public static String freshCode(String prefix) {
        return prefix + "-" + FRESH.getAndIncrement();
    }
}
