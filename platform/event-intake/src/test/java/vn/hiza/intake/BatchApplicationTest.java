package vn.hiza.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.FactEventCodec;
import vn.hiza.contracts.Topic;
import vn.hiza.intake.parking.ParkedEvent;
import vn.hiza.intake.parking.ParkedEvents;

class BatchApplicationTest {
    private static final Topic TOPIC = Topic.HEADCOUNTS;

    private final ParkedEvents parking = new ParkedEvents(Clock.systemUTC());
    private final Taking taking = new Taking();
    private final BatchApplication batches = new BatchApplication(IntakeStore.JDBI, taking, parking);

    @BeforeEach
    void startAtTheBeginning() {
        IntakeStore.forget(TOPIC);
        IntakeStore.JDBI.useHandle(
                session -> new Positions().load(session, Set.of(new TopicPartition(TOPIC.topicName(), 0))));
    }

    private void apply(long from, String... values) {
        apply(
                from,
                IntStream.range(0, values.length)
                        .mapToObj(i -> Events.at(TOPIC, from + i, values[i]))
                        .toList());
    }

    private void apply(long from, List<ConsumerRecord<byte[], byte[]>> records) {
        batches.apply(Events.polled(TOPIC, from, records));
    }

    private List<ParkedEvent> parked() {
        return IntakeStore.JDBI.withHandle(session -> parking.list(session, false, Long.MAX_VALUE, 1000)).stream()
                .filter(each -> each.topic().equals(TOPIC.topicName()))
                .toList();
    }

    @Test
    void appliesInOrderAndMovesThePositionWithIt() {
        apply(0, "a", "b", "c");

        assertThat(IntakeStore.taken(TOPIC)).containsExactly("a", "b", "c");
        assertThat(IntakeStore.position(TOPIC)).isEqualTo(3);
        assertThat(parked()).isEmpty();
    }

    @Test
    void eventThatCannotBeAppliedIsParkedAndItsNeighboursAreApplied() {
        apply(0, "a", "poison 1", "b", "c", "poison 2");

        assertThat(IntakeStore.taken(TOPIC)).containsExactly("a", "b", "c");
        assertThat(parked()).extracting(ParkedEvent::offset).containsExactlyInAnyOrder(1L, 4L);
        assertThat(parked())
                .extracting(ParkedEvent::reason)
                .containsExactlyInAnyOrder("no sense in poison 1", "no sense in poison 2");
        assertThat(IntakeStore.position(TOPIC)).isEqualTo(5);
    }

    @Test
    void eventThatBreaksAConstraintIsParked() {
        apply(0, "a", Taking.BREAKS_A_CONSTRAINT, "b");

        assertThat(IntakeStore.taken(TOPIC)).containsExactly("a", "b");
        assertThat(parked()).singleElement().satisfies(each -> assertThat(each.offset())
                .isEqualTo(1));
    }

    @Test
    void poisonIsFoundByHalvingNotOneByOne() {
        String[] values = IntStream.range(0, 512)
                .mapToObj(i -> i == 300 ? "poison" : "event " + i)
                .toArray(String[]::new);

        apply(0, values);

        assertThat(IntakeStore.taken(TOPIC)).hasSize(511);
        assertThat(taking.applications).hasValueLessThanOrEqualTo(1 + 2 * 9);
    }

    @Test
    void transactionIsConcludedOnceAlsoWhenAllItsRecordsAreParked() {
        // Given
        ProducerRecord<byte[], byte[]> bare = new ProducerRecord<>(TOPIC.topicName(), 0, null, "value".getBytes());
        apply(0, "a", "poison", "b");

        // When
        apply(3, List.of(Events.at(3, bare)));

        // Then
        assertThat(taking.conclusions).hasValue(2);
    }

    @Test
    void recordThatIsNoEventIsParkedWithWhatIsMissing() {
        // Given
        ProducerRecord<byte[], byte[]> bare = new ProducerRecord<>(TOPIC.topicName(), 0, null, "value".getBytes());
        ProducerRecord<byte[], byte[]> tombstone =
                FactEventCodec.toRecord(Events.event(TOPIC, java.util.UUID.randomUUID(), 1, "subject", "x"));
        tombstone = new ProducerRecord<>(
                tombstone.topic(), tombstone.partition(), tombstone.key(), null, tombstone.headers());

        // When
        apply(0, List.of(Events.at(0, bare), Events.at(1, tombstone), Events.at(TOPIC, 2, "a")));

        // Then
        assertThat(IntakeStore.taken(TOPIC)).containsExactly("a");
        assertThat(parked())
                .extracting(ParkedEvent::reason)
                .containsExactlyInAnyOrder(
                        "the header ce_type is missing", "a record without a value; a void is a full event");
    }

    @Test
    void recordWithCharactersTheDatabaseCannotKeepBlocksNothing() {
        // Given
        ProducerRecord<byte[], byte[]> odd =
                FactEventCodec.toRecord(Events.event(TOPIC, java.util.UUID.randomUUID(), 1, "subject", "x"));
        odd.headers().remove("ce_type").add("ce_type", "nul \0 and \u00ff".getBytes(StandardCharsets.ISO_8859_1));
        odd.headers().remove("ce_id").add("ce_id", "\0".getBytes(StandardCharsets.UTF_8));

        // When
        apply(0, List.of(Events.at(0, odd), Events.at(TOPIC, 1, "a")));

        // Then
        assertThat(IntakeStore.taken(TOPIC)).containsExactly("a");
        assertThat(parked()).singleElement().satisfies(each -> assertThat(each.reason())
                .contains("does not belong"));
    }

    @Test
    void failureOfTheDatabaseIsNoFaultOfTheEvent() {
        // When
        assertThatThrownBy(() -> apply(0, "a", Taking.FULL_DISK, "b")).isInstanceOf(JdbiException.class);

        // Then
        assertThat(IntakeStore.taken(TOPIC)).isEmpty();
        assertThat(IntakeStore.position(TOPIC)).isZero();
        assertThat(parked()).isEmpty();
    }

    @Test
    void databaseThatGoesAwayParksNothingAndMovesNothing() {
        // When
        assertThatThrownBy(() -> apply(0, "a", Taking.OUTAGE, "b")).isInstanceOf(JdbiException.class);

        // Then
        assertThat(IntakeStore.taken(TOPIC)).isEmpty();
        assertThat(IntakeStore.position(TOPIC)).isZero();
        assertThat(parked()).isEmpty();

        // When
        apply(0, "a", Taking.OUTAGE, "b");

        // Then
        assertThat(IntakeStore.taken(TOPIC)).containsExactly("a", Taking.OUTAGE, "b");
    }

    @Test
    void deathBeforeTheCommitLeavesNothingHalfDone() {
        assertThatThrownBy(() -> apply(0, "a", Taking.CRASH, "b")).isInstanceOf(Taking.Death.class);

        assertThat(IntakeStore.taken(TOPIC)).isEmpty();
        assertThat(IntakeStore.position(TOPIC)).isZero();
    }

    @Test
    void recordsAnotherInstanceHasAppliedAreNotAppliedAgain() {
        // Given
        apply(0, "a", "b");

        // When
        assertThatThrownBy(() -> apply(0, "a", "b", "c")).isInstanceOf(Overtaken.class);

        // Then
        assertThat(IntakeStore.taken(TOPIC)).containsExactly("a", "b");
        assertThat(IntakeStore.position(TOPIC)).isEqualTo(2);
    }

    @Test
    void parkedRecordIsKeptAsItCameAndLeavesTheListWhenResolved() {
        // Given
        ConsumerRecord<byte[], byte[]> poison = Events.at(TOPIC, 0, "poison");
        apply(0, List.of(poison));
        long id = parked().get(0).id();

        // When
        ConsumerRecord<byte[], byte[]> kept = IntakeStore.JDBI.withHandle(session -> parking.message(session, id));
        IntakeStore.JDBI.useHandle(session -> parking.resolve(session, id));

        // Then
        assertThat(FactEventCodec.fromRecord(kept))
                .usingRecursiveComparison()
                .isEqualTo(FactEventCodec.fromRecord(poison));
        assertThat(kept.offset()).isZero();
        assertThat(parked()).isEmpty();
    }

    @Test
    void whateverTheHistoryEachGoodEventIsAppliedOnceAndEachBadOneParkedOnce() {
        for (int seed = 0; seed < 10; seed++) {
            // Given
            startAtTheBeginning();
            Random random = new Random(seed);
            List<String> good = new ArrayList<>();
            int bad = 0;
            long position = 0;

            // When
            for (int batch = 0; batch < 6; batch++) {
                String[] values = new String[1 + random.nextInt(20)];
                for (int i = 0; i < values.length; i++) {
                    boolean poison = random.nextInt(4) == 0;
                    values[i] = (poison ? "poison " : "event ") + (position + i);
                    if (poison) {
                        bad++;
                    } else {
                        good.add(values[i]);
                    }
                }
                apply(position, values);
                position += values.length;
            }

            // Then
            assertThat(IntakeStore.taken(TOPIC)).as("seed %d", seed).containsExactlyElementsOf(good);
            assertThat(parked()).as("seed %d", seed).hasSize(bad);
            assertThat(IntakeStore.position(TOPIC)).isEqualTo(position);
        }
    }
}
