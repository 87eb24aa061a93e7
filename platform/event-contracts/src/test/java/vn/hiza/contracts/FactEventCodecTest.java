package vn.hiza.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactEventCodecTest {
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final UUID EVENT = UUID.fromString("0193a6c0-8e7b-7c31-9d0f-2b4f6a8c0e12");
    private static final UUID FACT = UUID.fromString("0193a6c0-8e7b-7c31-9d0f-2b4f6a8c0e13");

    @Test
    void writesEveryAttributeAsABinaryModeHeader() {
        // Given
        FactEvent event = event(Topic.VACCINATION_COUNTS, TRACE);

        // When
        ProducerRecord<byte[], byte[]> message = FactEventCodec.toRecord(event);

        // Then
        assertThat(Arrays.stream(message.headers().toArray())
                        .collect(Collectors.toMap(
                                Header::key, header -> new String(header.value(), StandardCharsets.UTF_8))))
                .containsOnly(
                        java.util.Map.entry("ce_specversion", "1.0"),
                        java.util.Map.entry("ce_id", EVENT.toString()),
                        java.util.Map.entry("ce_source", "/hiza/health"),
                        java.util.Map.entry("ce_type", "vn.hiza.health.vaccination-count.v1"),
                        java.util.Map.entry("ce_subject", FACT.toString()),
                        java.util.Map.entry("ce_time", "2021-11-12T03:04:05.678901Z"),
                        java.util.Map.entry("ce_revision", "3"),
                        java.util.Map.entry("ce_partitionkey", "0100233488"),
                        java.util.Map.entry("ce_traceparent", TRACE),
                        java.util.Map.entry("content-type", "application/json"));
        assertThat(message.topic()).isEqualTo("hiza.health.vaccination-counts");
        assertThat(message.key()).isEqualTo(FACT.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(message.value()).isEqualTo(event.value());
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void readsBackWhatItWrote(Topic topic) {
        // Given
        FactEvent event = event(topic, null);

        // When
        FactEvent read = FactEventCodec.fromRecord(received(FactEventCodec.toRecord(event)));

        // Then
        assertThat(read).usingRecursiveComparison().isEqualTo(event);
    }

    @Test
    void putsFactsOfOneSubjectIntoOnePartitionWhateverTheirTopicAndFact() {
        // Given
        FactEvent count = event(Topic.VACCINATION_COUNTS, null);
        FactEvent headcount = new FactEvent(
                Topic.HEADCOUNTS,
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                Instant.EPOCH,
                count.subjectKey(),
                null,
                count.value());

        // When
        Integer one = FactEventCodec.toRecord(count).partition();
        Integer other = FactEventCodec.toRecord(headcount).partition();

        // Then
        assertThat(one).isEqualTo(other).isEqualTo(Topic.partitionOf("0100233488"));
    }

    /** Were this to fail, facts of a subject would lie in two partitions and lose their order. */
    @ParameterizedTest
    @CsvSource({"0100233488, 1", "THANG_LONG, 2", "1043567890, 3", "SBV_CENTRAL, 0"})
    void keepsThePartitionOfASubjectForEver(String subject, int partition) {
        assertThat(Topic.partitionOf(subject)).isEqualTo(partition);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_type", "ce_id", "ce_subject", "ce_revision", "ce_time", "ce_partitionkey"})
    void refusesARecordThatLacksAnAttribute(String header) {
        // Given
        ConsumerRecord<byte[], byte[]> message = received(FactEventCodec.toRecord(event(Topic.HEADCOUNTS, TRACE)));
        message.headers().remove(header);

        // When // Then
        assertThatThrownBy(() -> FactEventCodec.fromRecord(message))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining(header);
    }

    @ParameterizedTest
    @CsvSource({
        "ce_id, 17",
        "ce_subject, not-a-uuid",
        "ce_revision, three",
        "ce_revision, 1.5",
        "ce_time, yesterday",
        "ce_time, 2021-11-31T00:00:00Z",
        "ce_type, vn.hiza.health.safety-team.v1",
        "ce_type, vn.hiza.workforce.headcount.v2"
    })
    void refusesARecordWithAMalformedAttribute(String header, String value) {
        // Given
        ConsumerRecord<byte[], byte[]> message = received(FactEventCodec.toRecord(event(Topic.HEADCOUNTS, TRACE)));
        message.headers().remove(header).add(header, value.getBytes(StandardCharsets.UTF_8));

        // When // Then
        assertThatThrownBy(() -> FactEventCodec.fromRecord(message)).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void refusesATombstone() {
        // Given
        ConsumerRecord<byte[], byte[]> full = received(FactEventCodec.toRecord(event(Topic.HEADCOUNTS, null)));
        ConsumerRecord<byte[], byte[]> tombstone = record(full.topic(), full.key(), null, full.headers());

        // When // Then
        assertThatThrownBy(() -> FactEventCodec.fromRecord(tombstone))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("void");
    }

    @Test
    void refusesATopicThatIsNotOurs() {
        // Given
        ConsumerRecord<byte[], byte[]> ours = received(FactEventCodec.toRecord(event(Topic.HEADCOUNTS, null)));
        ConsumerRecord<byte[], byte[]> strange = record("orders", ours.key(), ours.value(), ours.headers());

        // When // Then
        assertThatThrownBy(() -> FactEventCodec.fromRecord(strange))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("orders");
    }

    private static FactEvent event(Topic topic, String traceparent) {
        return new FactEvent(
                topic,
                EVENT,
                FACT,
                3,
                Instant.parse("2021-11-12T03:04:05.678901Z"),
                "0100233488",
                traceparent,
                GoldenSamples.of(topic).getBytes(StandardCharsets.UTF_8));
    }

    private static ConsumerRecord<byte[], byte[]> received(ProducerRecord<byte[], byte[]> sent) {
        return record(sent.topic(), sent.key(), sent.value(), sent.headers());
    }

    private static ConsumerRecord<byte[], byte[]> record(String topic, byte[] key, byte[] value, Headers headers) {
        return new ConsumerRecord<>(
                topic, 0, 17, 0, TimestampType.CREATE_TIME, 0, 0, key, value, headers, java.util.Optional.empty());
    }
}
