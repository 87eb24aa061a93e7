package vn.hiza.testing.events;

import java.time.LocalDate;
import vn.hiza.contracts.Topic;

/** Plays the workforce service: states headcounts by event. Whether the service under test knows them is asked by the test. */
public final class HeadcountTopic {
    private static final PlayedTopic TOPIC = new PlayedTopic(Topic.HEADCOUNTS);

    private HeadcountTopic() {}

    public static void state(String taxCode, LocalDate day, long total) {
        publish(taxCode, day, total, false);
    }

    /** Says that the headcount of a day, which was {@code total}, does not hold. */
    public static void withdraw(String taxCode, LocalDate day, long total) {
        publish(taxCode, day, total, true);
    }

    private static void publish(String taxCode, LocalDate day, long total, boolean voided) {
        TOPIC.publish(
                taxCode + "/" + day,
                taxCode,
                voided,
                "{\"enterprise\":\"%s\",\"date\":\"%s\",\"total\":%d,\"female\":null,\"male\":null,\"foreign\":null}"
                        .formatted(taxCode, day, total));
    }
}
