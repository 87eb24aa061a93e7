package vn.hiza.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision of one fact on its way between a service and its readers.
 *
 * @param eventId UUIDv7, the CloudEvents {@code id}
 * @param factId UUIDv7, the CloudEvents {@code subject} and the record key
 * @param revision 1, 2, 3 …; of two events of a fact the higher one holds
 * @param subjectKey decides the partition (CloudEvents extension {@code partitionkey})
 * @param traceparent W3C trace context of the request that made the revision
 * @param value the whole state: {@code {"key","voided","recordedBy","reason","state"}} in UTF-8 JSON
 */
public record FactEvent(
        Topic topic,
        UUID eventId,
        UUID factId,
        int revision,
        Instant time,
        String subjectKey,
        @Nullable String traceparent,
        byte[] value) {}
