package vn.hiza.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.FactEvent;
import vn.hiza.contracts.FactEventCodec;
import vn.hiza.contracts.Topic;
import vn.hiza.intake.enterprise.EnterpriseRegister;
import vn.hiza.intake.parking.ParkedEvents;

class IntakeTest {
    record Settings(List<String> collections, String group, int batch, Duration pause, Duration pace)
            implements IntakeConfig {}

    private final List<Intake> started = new ArrayList<>();

    private Intake start(Topic topic, EventApplication application) {
        return start(topic, application, Duration.ofMillis(20));
    }

    private Intake start(Topic topic, EventApplication application, Duration pace) {
        Intake intake = new Intake(
                new Settings(
                        List.of(topic.collection()), "test-" + topic.collection(), 50, Duration.ofMillis(100), pace),
                IntakeStore.JDBI,
                List.of(application),
                new ParkedEvents(Clock.systemUTC()),
                IntakeStore.Broker.KAFKA.servers());
        intake.start(new StartupEvent());
        started.add(intake);
        return intake;
    }

    @AfterEach
    void stopAll() throws Exception {
        for (Intake each : started) {
            each.stop(new ShutdownEvent());
        }
    }

    private static void publish(List<FactEvent> events) throws Exception {
        publishRecords(events.stream().map(FactEventCodec::toRecord).toList());
    }

    private static void publishRecords(List<ProducerRecord<byte[], byte[]>> records) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = producer()) {
            List<Future<RecordMetadata>> sent =
                    records.stream().map(producer::send).toList();
            for (Future<RecordMetadata> each : sent) {
                each.get();
            }
        }
    }

    private static void publishOneByOne(List<FactEvent> events) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = producer()) {
            for (FactEvent event : events) {
                producer.send(FactEventCodec.toRecord(event)).get();
            }
        }
    }

    private static KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        IntakeStore.Broker.KAFKA.servers(),
                        "max.in.flight.requests.per.connection",
                        "1"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    private static List<FactEvent> numbered(Topic topic, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> Events.event(topic, UUID.randomUUID(), 1, "subject " + i % 40, "event " + i))
                .toList();
    }

    private static void until(String what, BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(25).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static void untilTaken(Topic topic, int howMany) throws InterruptedException {
        until(howMany + " events are taken", () -> IntakeStore.taken(topic).size() >= howMany);
    }

    private static List<String> texts(int howMany) {
        return IntStream.range(0, howMany).mapToObj(i -> "event " + i).toList();
    }

    @Test
    void goesOnWhereItStoodWhenItStartsAgain() throws Exception {
        // Given
        Topic topic = Topic.ZONES;
        IntakeStore.create(topic);
        publish(numbered(topic, 0, 200));
        Intake first = start(topic, new Taking());
        untilTaken(topic, 200);
        first.stop(new ShutdownEvent());

        // When
        publish(numbered(topic, 200, 300));
        start(topic, new Taking());
        untilTaken(topic, 300);

        // Then
        assertThat(IntakeStore.taken(topic)).containsExactlyInAnyOrderElementsOf(texts(300));
        assertThat(IntakeStore.position(topic)).isEqualTo(300);
    }

    @Test
    void eventsThatFollowEachOtherShareATransactionAndOneAloneDoesNotWait() throws Exception {
        // Given
        Topic topic = Topic.DISTRICTS;
        IntakeStore.create(topic);
        Taking taking = new Taking();
        Duration pace = Duration.ofSeconds(2);
        start(topic, taking, pace);
        publish(numbered(topic, 0, 1));
        untilTaken(topic, 1);
        Thread.sleep(pace.toMillis());

        // When
        long sent = System.nanoTime();
        publishOneByOne(numbered(topic, 1, 2));
        untilTaken(topic, 2);
        Duration alone = Duration.ofNanos(System.nanoTime() - sent);
        publishOneByOne(numbered(topic, 2, 40));
        untilTaken(topic, 40);

        // Then
        assertThat(alone).isLessThan(pace.dividedBy(2));
        assertThat(taking.applications).hasValueLessThanOrEqualTo(5);
    }

    @Test
    void poisonInTheTopicIsParkedAndBlocksNothing() throws Exception {
        // Given
        Topic topic = Topic.PROJECTS;
        IntakeStore.create(topic);
        publishRecords(List.of(new ProducerRecord<>(topic.topicName(), 3, "key".getBytes(), "no event".getBytes())));
        publish(List.of(Events.event(topic, UUID.randomUUID(), 1, "s", "poison")));

        // When
        publish(numbered(topic, 0, 100));
        start(topic, new Taking());
        untilTaken(topic, 100);
        until("the position reaches the end", () -> IntakeStore.position(topic) == 102);

        // Then
        assertThat(IntakeStore.taken(topic)).containsExactlyInAnyOrderElementsOf(texts(100));
        assertThat(IntakeStore.JDBI.<Long, RuntimeException>withHandle(
                        session -> session.createQuery("select count(*) from parked_event where topic = :topic")
                                .bind("topic", topic.topicName())
                                .mapTo(Long.class)
                                .one()))
                .isEqualTo(2);
    }

    @Test
    void processThatDiesBetweenReadingAndCommitLosesAndDoublesNothing() throws Exception {
        // Given
        Topic topic = Topic.ORGANISATIONS;
        IntakeStore.create(topic);
        List<FactEvent> events = new ArrayList<>(numbered(topic, 0, 60));
        events.add(30, Events.event(topic, UUID.randomUUID(), 1, "subject 1", Taking.CRASH));
        publish(events);

        // When
        Taking dying = new Taking();
        start(topic, dying);
        until("the first instance dies", () -> dying.failuresLeft.get() <= 0);
        start(topic, dying);
        untilTaken(topic, 61);

        // Then
        assertThat(IntakeStore.taken(topic)).hasSize(61).doesNotHaveDuplicates();
    }

    @Test
    void databaseThatGoesAwayIsWaitedForAndNothingIsParked() throws Exception {
        // Given
        Topic topic = Topic.TARGETS;
        IntakeStore.create(topic);
        List<FactEvent> events = new ArrayList<>(numbered(topic, 0, 60));
        events.add(30, Events.event(topic, UUID.randomUUID(), 1, "subject 1", Taking.OUTAGE));

        // When
        publish(events);
        start(topic, new Taking());
        untilTaken(topic, 61);

        // Then
        assertThat(IntakeStore.taken(topic)).hasSize(61).doesNotHaveDuplicates();
        assertThat(IntakeStore.position(topic)).isEqualTo(61);
    }

    @Test
    void instancesThatComeAndGoApplyEachEventOnce() throws Exception {
        // Given
        Topic topic = Topic.SAFETY_TEAMS;
        IntakeStore.create(topic);
        Intake first = start(topic, new Taking());
        publish(numbered(topic, 0, 500));
        untilTaken(topic, 100);

        // When
        start(topic, new Taking());
        publish(numbered(topic, 500, 1000));
        untilTaken(topic, 700);
        first.stop(new ShutdownEvent());
        publish(numbered(topic, 1000, 1500));
        untilTaken(topic, 1500);

        // Then
        assertThat(IntakeStore.taken(topic)).containsExactlyInAnyOrderElementsOf(texts(1500));
        assertThat(IntakeStore.position(topic)).isEqualTo(1500);
    }

    @Test
    void replayFromTheBeginningChangesNothing() throws Exception {
        // Given
        Topic topic = Topic.ENTERPRISES;
        IntakeStore.create(topic);
        List<FactEvent> events = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            UUID fact = UUID.randomUUID();
            for (int revision : new int[] {1, 2, 3, 2, 3}) {
                events.add(Events.event(topic, fact, revision, "T" + i, enterprise("T" + i, "Z" + revision)));
            }
        }
        publish(events);
        Intake first = start(topic, new EnterpriseRegister());
        until("all is applied", () -> IntakeStore.position(topic) == events.size());
        first.stop(new ShutdownEvent());
        List<Map<String, Object>> before = register();

        // When
        IntakeStore.JDBI.useHandle(session ->
                session.execute("update intake_position set position = 0 where topic = ?", topic.topicName()));
        start(topic, new EnterpriseRegister());
        until("all is applied again", () -> IntakeStore.position(topic) == events.size());

        // Then
        assertThat(new HashSet<>(register())).isEqualTo(new HashSet<>(before));
        assertThat(before).hasSize(40).allSatisfy(row -> assertThat(row).containsEntry("zone", "Z3"));
    }

    /** What a migration does to a copy that was made before names were kept. */
    @Test
    void aCopyWithoutNamesLearnsThemFromTheTopic() throws Exception {
        // Given
        Topic topic = Topic.MOBILE_STATIONS;
        EventApplication register = new EnterpriseRegister()::apply;
        IntakeStore.create(topic);
        publish(List.of(Events.event(topic, UUID.randomUUID(), 1, "N1", enterprise("N1", "Z1"))));
        Intake first = start(topic, register);
        until("it is applied", () -> IntakeStore.position(topic) == 1);
        first.stop(new ShutdownEvent());

        // When
        IntakeStore.JDBI.useHandle(session -> {
            session.execute("update known_enterprise set name = null, status = null where tax_code = 'N1'");
            session.execute("delete from intake_position where topic = ?", topic.topicName());
        });
        start(topic, register);
        until("it is applied again", () -> IntakeStore.position(topic) == 1);

        // Then
        assertThat(IntakeStore.JDBI.<List<EnterpriseRegister.KnownEnterprise>, RuntimeException>withHandle(
                        tx -> new EnterpriseRegister().active(tx, "017")))
                .contains(new EnterpriseRegister.KnownEnterprise("N1", "Cong ty"));
    }

    private static String enterprise(String taxCode, String zone) {
        return "{\"key\":\"%1$s\",\"voided\":false,\"recordedBy\":\"t\",\"reason\":null,\"state\":{\"taxCode\":\"%1$s\",\"zone\":\"%2$s\",\"district\":\"017\",\"name\":\"Cong ty\",\"status\":\"ACTIVE\"}}"
                .formatted(taxCode, zone);
    }

    private static List<Map<String, Object>> register() {
        return IntakeStore.JDBI.withHandle(
                session -> session.createQuery("select * from known_enterprise where tax_code like 'T%'")
                        .mapToMap()
                        .list());
    }
}
