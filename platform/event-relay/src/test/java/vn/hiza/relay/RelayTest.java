package vn.hiza.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.testengines.TestEngines;
import vn.hiza.testengines.TestKafka;
import vn.hiza.testengines.TestPostgres;

/** Whole relays, as two instances of a service run them. */
class RelayTest {
    record Settings(
            String service,
            int batch,
            Duration poll,
            Duration pace,
            Duration pause,
            Duration retry,
            Duration watch,
            short replication)
            implements RelayConfig {}

    private static TestPostgres postgres;
    private static TestKafka kafka;
    private static Jdbi jdbi;

    private final List<Relay> started = new ArrayList<>();
    private final String subject = UUID.randomUUID().toString();

    @BeforeAll
    static void startEngines() throws Exception {
        postgres = TestEngines.postgres();
        kafka = TestEngines.kafka();
        jdbi = Jdbi.create(postgres.url("workforce"), "workforce", "workforce");
        Flyway.configure()
                .dataSource(postgres.url("workforce"), "workforce", "workforce")
                .locations("db/facts", "db/relay")
                .load()
                .migrate();
    }

    @AfterAll
    static void stopEngines() throws Exception {
        kafka.close();
        postgres.close();
    }

    @AfterEach
    void stopRelays() throws Exception {
        for (Relay each : started) {
            each.stop(new ShutdownEvent());
        }
    }

    private Relay start() {
        return start(Duration.ofMillis(10));
    }

    private Relay start(Duration pace) {
        return start(new Relay(settings(pace), new RelaySignal(), jdbi, Clock.systemUTC(), kafka.servers()));
    }

    private static Settings settings(Duration pace) {
        return new Settings(
                "workforce",
                100,
                Duration.ofMillis(50),
                pace,
                Duration.ofMillis(100),
                Duration.ZERO,
                Duration.ofMillis(200),
                (short) 1);
    }

    private Relay start(Relay relay) {
        relay.start(new StartupEvent());
        started.add(relay);
        return relay;
    }

    private void commit(int from, int to) {
        IntStream.range(from, to).forEach(i -> commit(UUID.randomUUID(), 1, "row " + i));
    }

    private void commit(UUID fact, int revision, String value) {
        jdbi.useTransaction(tx -> {
            tx.execute("select announce_revisions()");
            tx.createUpdate(
                            "insert into revision_log (seq, topic, fact_id, revision, event_id, subject_key, recorded_at,"
                                    + " value) values (nextval('revision_seq'), 'headcounts', :fact, :revision, :event,"
                                    + " :subject, now(), :value)")
                    .bind("fact", fact)
                    .bind("revision", revision)
                    .bind("event", UUID.randomUUID())
                    .bind("subject", subject)
                    .bind("value", value)
                    .execute();
        });
    }

    private static List<String> rows(int howMany) {
        return IntStream.range(0, howMany).mapToObj(i -> "row " + i).toList();
    }

    /** The subject's values in the order of its partition, to its end, once there are as many different ones. */
    private List<String> published(int howMany) {
        TopicPartition partition = new TopicPartition(Topic.HEADCOUNTS.topicName(), Topic.partitionOf(subject));
        List<String> values = new ArrayList<>();
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.servers()), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            while ((values.stream().distinct().count() < howMany || !atEnd(consumer, partition))
                    && System.nanoTime() < end) {
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(100))) {
                    if (new String(message.headers()
                                    .lastHeader("ce_partitionkey")
                                    .value())
                            .equals(subject)) {
                        values.add(message.value());
                    }
                }
            }
        }
        return values;
    }

    private static boolean atEnd(KafkaConsumer<?, ?> consumer, TopicPartition partition) {
        return consumer.position(partition)
                >= consumer.endOffsets(List.of(partition)).get(partition);
    }

    /** What compaction leaves when each value stands for a fact: the last of the same ones. */
    private static List<String> compacted(List<String> values) {
        return IntStream.range(0, values.size())
                .filter(i -> values.lastIndexOf(values.get(i)) == i)
                .mapToObj(values::get)
                .toList();
    }

    /** Until another session leads and has published, or a second has gone in which none could. */
    private void awaitNextLeader(List<Integer> leading) throws InterruptedException {
        for (int i = 0; i < 50 && leaders().equals(leading); i++) {
            Thread.sleep(20);
        }
        if (!leaders().equals(leading)) {
            published(30);
        }
    }

    /** The database sessions that lead, by their process. */
    private static List<Integer> leaders() {
        return jdbi.withHandle(session -> session.createQuery(
                        "select pid from pg_locks where locktype = 'advisory' and objid = 18539 and granted")
                .mapTo(Integer.class)
                .list());
    }

    @Test
    void rowsThatFollowEachOtherGoOutTogether() throws Exception {
        // Given
        jdbi.useHandle(session -> session.execute("""
                create sequence rounds;
                create function count_round() returns trigger language plpgsql as
                    $$ begin perform nextval('rounds'); return new; end $$;
                create trigger count_rounds before update on relay_position
                    for each row execute function count_round();"""));
        start(Duration.ofSeconds(1));
        commit(0, 1);
        published(1);

        // When
        for (int row = 1; row < 40; row++) {
            commit(row, row + 1);
            Thread.sleep(20);
        }
        List<String> values = published(40);

        // Then
        long rounds = jdbi.<Long, RuntimeException>withHandle(session -> {
            long made = session.createQuery("select last_value from rounds")
                    .mapTo(Long.class)
                    .one();
            session.execute(
                    "drop trigger count_rounds on relay_position; drop function count_round; drop sequence rounds");
            return made;
        });
        assertThat(values).containsExactlyElementsOf(rows(40));
        assertThat(rounds).isLessThanOrEqualTo(5);
    }

    @Test
    void createsItsTopicsCompactedAndWithSixPartitions() throws Exception {
        // When
        start();
        commit(0, 1);
        published(1);

        // Then
        String name = Topic.HEADCOUNTS.topicName();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.servers()))) {
            assertThat(admin.describeTopics(List.of(name))
                            .allTopicNames()
                            .get()
                            .get(name)
                            .partitions())
                    .hasSize(6);
            ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, name);
            Config config = admin.describeConfigs(List.of(topic)).all().get().get(topic);
            assertThat(Topic.SETTINGS.keySet().stream().collect(Collectors.toMap(key -> key, key -> config.get(key)
                            .value())))
                    .isEqualTo(Topic.SETTINGS);
            assertThat(config.get("cleanup.policy").value()).isEqualTo("compact");
        }
    }

    @Test
    void ofTwoInstancesOnePublishesAndTheOtherGoesOnWhenItStops() throws Exception {
        // Given
        Relay first = start();
        commit(0, 30);
        published(30);
        start();
        commit(30, 60);
        published(60);
        List<Integer> leading = leaders();

        // When
        first.stop(new ShutdownEvent());
        commit(60, 90);
        List<String> all = published(90);

        // Then
        assertThat(leading).hasSize(1);
        assertThat(all).containsExactlyElementsOf(rows(90));
    }

    @Test
    void theOtherTakesOverWhenTheLeadersSessionIsCut() throws Exception {
        // Given
        start();
        commit(0, 30);
        published(30);
        start();
        int cut = leaders().get(0);

        // When
        jdbi.useHandle(session -> session.execute("select pg_terminate_backend(?)", cut));
        commit(30, 60);
        List<String> all = published(60);

        // Then
        assertThat(compacted(all)).containsExactlyElementsOf(rows(60));
        assertThat(leaders()).hasSize(1).doesNotContain(cut);
    }

    @Test
    void nothingOfALeaderThatFailedLandsBehindTheNextOnesRows() throws Exception {
        // Given
        StallingProducer stalling = new StallingProducer(Relay.producerSettings(kafka.servers()));
        Relay first = new Relay(settings(Duration.ZERO), new RelaySignal(), jdbi, Clock.systemUTC(), kafka.servers()) {
            private boolean failed;

            @Override
            Producer<byte[], byte[]> open() {
                Producer<byte[], byte[]> producer = failed ? super.open() : stalling;
                failed = true;
                return producer;
            }
        };
        commit(0, StallingProducer.FAILS_AT);
        start(first);
        stalling.awaitFailure();
        List<Integer> leading = leaders();
        commit(StallingProducer.FAILS_AT, 30);
        start();

        // When
        stalling.fail();
        awaitNextLeader(leading);
        stalling.finishClosing();
        List<String> all = published(30);

        // Then
        assertThat(compacted(all)).containsExactlyElementsOf(rows(30));
    }

    @Test
    void topicsThatVanishAreMadeAgainAndGetEveryRevisionInOrder() throws Exception {
        // Given
        start();
        commit(0, 30);
        published(30);

        // When
        LostTopic.awaitAnother(kafka.servers(), LostTopic.lose(kafka.servers()));
        commit(30, 40);
        List<String> all = published(40);

        // Then
        assertThat(compacted(all)).containsExactlyElementsOf(rows(40));
        assertThat(all.indexOf("row 39")).isGreaterThan(all.indexOf("row 0"));
    }

    @Test
    void topicsLostWhileNoRelayRanAreFilledFromTheLog() throws Exception {
        // Given
        Relay before = start();
        UUID counted = UUID.randomUUID();
        UUID voided = UUID.randomUUID();
        commit(counted, 1, "counted 1");
        commit(voided, 1, "voided 1");
        commit(counted, 2, "counted 2");
        commit(voided, 2, "voided 2");
        published(4);
        before.stop(new ShutdownEvent());
        Uuid lost = LostTopic.lose(kafka.servers());

        // When
        start();
        LostTopic.awaitAnother(kafka.servers(), lost);
        List<String> all = published(4);

        // Then
        assertThat(all).containsExactly("counted 1", "voided 1", "counted 2", "voided 2");
    }

    @Test
    void topicMadeAnewByAnotherHandIsFilledToo() throws Exception {
        // Given
        Relay before = start();
        commit(0, 10);
        published(10);
        before.stop(new ShutdownEvent());
        LostTopic.lose(kafka.servers());
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.servers()))) {
            TopicCreation.ensure(admin, "workforce", (short) 1);
        }

        // When
        start();
        List<String> all = published(10);

        // Then
        assertThat(all).containsExactlyElementsOf(rows(10));
    }
}
