package vn.hiza.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.testengines.TestEngines;
import vn.hiza.testengines.TestKafka;
import vn.hiza.testengines.TestPostgres;

class RelayRoundTest {
    private static TestPostgres postgres;
    private static TestKafka kafka;
    private static Jdbi jdbi;

    private final RelayLog log = new RelayLog(Clock.systemUTC());
    private final String subject = UUID.randomUUID().toString();

    @BeforeAll
    static void start() throws Exception {
        postgres = TestEngines.postgres();
        kafka = TestEngines.kafka();
        jdbi = Jdbi.create(postgres.url("workforce"), "workforce", "workforce");
        Flyway.configure()
                .dataSource(postgres.url("workforce"), "workforce", "workforce")
                .locations("db/facts", "db/relay")
                .load()
                .migrate();
        jdbi.useHandle(session -> session.execute("create table elsewhere (x integer)"));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.servers()))) {
            TopicCreation.ensure(admin, "workforce", (short) 1);
        }
    }

    @AfterAll
    static void stop() throws Exception {
        kafka.close();
        postgres.close();
    }

    @BeforeEach
    void catchUp() throws Exception {
        publish();
    }

    @Test
    void passesNoRowOverWhoseTransactionCommitsLater() throws Exception {
        try (Handle early = jdbi.open();
                Handle late = jdbi.open()) {
            // Given
            early.begin();
            long first = reserve(early);
            late.begin();
            write(late, reserve(late), "second");
            late.commit();

            // When
            long whileOpen = publish();
            write(early, first, "first");
            early.commit();
            long afterwards = publish();

            // Then
            assertThat(whileOpen).isZero();
            assertThat(afterwards).isEqualTo(2);
            assertThat(published()).containsExactly("first", "second");
        }
    }

    @Test
    void transactionThatWasTakenBackIsNotWaitedFor() throws Exception {
        try (Handle given = jdbi.open()) {
            given.begin();
            reserve(given);
            given.rollback();
            commit("after the gap");

            assertThat(publish()).isEqualTo(1);
            assertThat(published()).containsExactly("after the gap");
        }
    }

    @Test
    void unrelatedTransactionThatStaysOpenStallsNothing() throws Exception {
        try (Handle unrelated = jdbi.open();
                Handle otherDatabase =
                        Jdbi.create(postgres.url("health"), "health", "health").open()) {
            // Given
            unrelated.begin();
            unrelated.execute("insert into elsewhere values (1)");
            otherDatabase.begin();
            otherDatabase.execute("create temp table open_for_long (x integer)");
            commit("not stalled");

            // When
            long went = publish();
            unrelated.rollback();
            otherDatabase.rollback();

            // Then
            assertThat(went).isEqualTo(1);
            assertThat(published()).containsExactly("not stalled");
        }
    }

    @Test
    void refusedRecordHoldsItsOwnSubjectOnly() throws Exception {
        // Given
        commit("x".repeat(3_000_000));
        commit("behind the refused one");
        String neighbour = UUID.randomUUID().toString();
        jdbi.useTransaction(tx -> insert(tx, reserve(tx), neighbour, "neighbour"));

        // When
        publish();
        publish();

        // Then
        assertThat(published(neighbour)).containsExactly("neighbour");
        assertThat(published()).isEmpty();
        Map<String, Long> held = jdbi.withHandle(log::held);
        assertThat(held).containsKey(subject);
        jdbi.useHandle(session -> log.release(session, subject));
    }

    @Test
    void refusedRecordsAndThoseBehindGoOutInOrderWhenTheyAreTaken() throws Exception {
        // Given
        commit("first");
        commit("x".repeat(1_500_000));
        commit("third");
        publish();
        commit("fourth");
        publish();
        List<String> whileRefused = published();

        // When
        publish(Map.of("max.request.size", "5000000"));

        // Then
        assertThat(whileRefused).containsExactly("first");
        assertThat(published())
                .extracting(text -> text.startsWith("x") ? "large" : text)
                .containsExactly("first", "large", "third", "fourth");
        assertThat(jdbi.<Map<String, Long>, RuntimeException>withHandle(log::held))
                .isEmpty();
    }

    @Test
    void refusedRecordsAreTriedAgainOnlyAfterTheirRest() throws Exception {
        // Given
        commit("x".repeat(1_500_000));
        try (KafkaProducer<byte[], byte[]> producer = producer(Map.of());
                Handle session = jdbi.open()) {
            RelayRound round = new RelayRound(log, producer, 7, Duration.ofHours(1));
            round.run(session);
            round.run(session);
            session.execute("update revision_log set value = 'would be taken now' where subject_key = ?", subject);

            // When
            round.run(session);
            List<String> beforeItsRestIsOver = published();
            publish();

            // Then
            assertThat(beforeItsRestIsOver).isEmpty();
            assertThat(published()).containsExactly("would be taken now");
        }
    }

    @Test
    void brokerOutOfReachLosesNothingAndKeepsTheOrder() throws Exception {
        // Given
        commit("before");
        publish();
        kafka.beginOutage();
        IntStream.range(0, 20).forEach(i -> commit("meanwhile " + i));

        // When
        assertThatThrownBy(this::publish).isInstanceOf(BrokerUnavailable.class);
        kafka.endOutage();
        publish();

        // Then
        List<String> expected = new ArrayList<>(List.of("before"));
        IntStream.range(0, 20).forEach(i -> expected.add("meanwhile " + i));
        assertThat(published().stream().distinct()).containsExactlyElementsOf(expected);
    }

    private void commit(String text) {
        jdbi.useTransaction(tx -> write(tx, reserve(tx), text));
    }

    private static long reserve(Handle tx) {
        tx.execute("select announce_revisions()");
        return tx.createQuery("select nextval('revision_seq')")
                .mapTo(Long.class)
                .one();
    }

    private void write(Handle tx, long seq, String text) {
        insert(tx, seq, subject, text);
    }

    private static void insert(Handle tx, long seq, String subject, String text) {
        tx.createUpdate(
                        "insert into revision_log (seq, topic, fact_id, revision, event_id, subject_key, recorded_at, value)"
                                + " values (:seq, 'headcounts', :fact, 1, :event, :subject, now(), :value)")
                .bind("seq", seq)
                .bind("fact", UUID.randomUUID())
                .bind("event", UUID.randomUUID())
                .bind("subject", subject)
                .bind("value", text)
                .execute();
    }

    private long publish() throws InterruptedException {
        return publish(Map.of());
    }

    private long publish(Map<String, Object> changed) throws InterruptedException {
        try (KafkaProducer<byte[], byte[]> producer = producer(changed);
                Handle session = jdbi.open()) {
            return new RelayRound(log, producer, 7, Duration.ZERO).run(session);
        }
    }

    /** As the relay's own, but quick to give up. */
    private static KafkaProducer<byte[], byte[]> producer(Map<String, Object> changed) {
        Map<String, Object> settings = new HashMap<>(Relay.producerSettings(kafka.servers()));
        settings.putAll(Map.of("max.block.ms", "3000", "delivery.timeout.ms", "3000", "request.timeout.ms", "2000"));
        settings.putAll(changed);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private List<String> published() {
        return published(subject);
    }

    /** What a new reader finds of a subject, in the order of its partition. */
    private static List<String> published(String subject) {
        TopicPartition partition = new TopicPartition(Topic.HEADCOUNTS.topicName(), Topic.partitionOf(subject));
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.servers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (new String(message.headers()
                                    .lastHeader("ce_partitionkey")
                                    .value())
                            .equals(subject)) {
                        values.add(new String(message.value()));
                    }
                });
            }
        }
        return values;
    }
}
