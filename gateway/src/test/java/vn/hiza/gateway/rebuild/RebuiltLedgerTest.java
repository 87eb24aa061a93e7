package vn.hiza.gateway.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.FactEvent;
import vn.hiza.contracts.FactEventCodec;
import vn.hiza.contracts.Topic;
import vn.hiza.gateway.ledger.LedgerDatabase;
import vn.hiza.gateway.ledger.LedgerIntake;
import vn.hiza.testengines.TestEngines;
import vn.hiza.testengines.TestKafka;

/** A rebuild against topics that were lost. */
class RebuiltLedgerTest {
    private static final String FACTORY = "0100233488";
    private static final String TOPIC = Topic.HEADCOUNTS.topicName();

    private static LedgerDatabase database;
    private static TestKafka kafka;
    private static Jdbi jdbi;

    private final List<FactEvent> events = new ArrayList<>();

    @BeforeAll
    static void startEngines() throws Exception {
        database = LedgerDatabase.start();
        kafka = TestEngines.kafka();
        jdbi = database.jdbi();
    }

    @AfterAll
    static void stopEngines() throws Exception {
        kafka.close();
        database.close();
    }

    /** Three facts taken in, the first of them in two revisions. */
    @BeforeEach
    void takeInFacts() throws Exception {
        jdbi.useHandle(tx ->
                tx.execute("truncate fact, superseded_event, placement, approved_day, posting, cell, intake_position"));
        UUID first = UUID.randomUUID();
        events.addAll(List.of(
                headcount(first, 1, "2021-11-13", 100),
                headcount(UUID.randomUUID(), 1, "2021-11-14", 110),
                headcount(UUID.randomUUID(), 1, "2021-11-15", 120),
                headcount(first, 2, "2021-11-13", 105)));
        jdbi.useTransaction(tx -> {
            new LedgerIntake(null).apply(tx, events);
            known(tx, Topic.HEADCOUNTS);
        });
    }

    private static void known(Handle tx, Topic topic) {
        tx.createUpdate("insert into intake_position values (:topic, :partition, 40, 40)")
                .bind("topic", topic.topicName())
                .bind("partition", Topic.partitionOf(FACTORY))
                .execute();
    }

    private static FactEvent headcount(UUID fact, int revision, String day, int total) {
        String value = """
                {"key":"%1$s/%2$s","voided":false,"recordedBy":"test","reason":null,"state":{"enterprise":"%1$s",\
                "date":"%2$s","total":%3$d,"female":null,"foreign":null}}""".formatted(FACTORY, day, total);
        return new FactEvent(
                Topic.HEADCOUNTS,
                UUID.randomUUID(),
                fact,
                revision,
                Instant.now(),
                FACTORY,
                null,
                value.getBytes(StandardCharsets.UTF_8));
    }

    private static FactEvent count(String day, int people) {
        return event(Topic.VACCINATION_COUNTS, FACTORY + "/" + day + "/1/017", """
                "enterprise":"%s","date":"%s","dose":1,"district":"017","people":%d""".formatted(FACTORY, day, people));
    }

    private static FactEvent reportingDay(String day, String state) {
        return event(Topic.REPORTING_DAYS, "017/" + day, """
                "district":"017","date":"%s","state":"%s","reason":null""".formatted(day, state));
    }

    private static FactEvent event(Topic topic, String key, String state) {
        String value = "{\"key\":\"%s\",\"voided\":false,\"recordedBy\":\"test\",\"reason\":null,\"state\":{%s}}"
                .formatted(key, state);
        return new FactEvent(
                topic,
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                Instant.now(),
                FACTORY,
                null,
                value.getBytes(StandardCharsets.UTF_8));
    }

    private static void topicHolds(List<FactEvent> held) throws Exception {
        topicIsGone();
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.servers(), "acks", "all");
        try (Admin admin = Admin.create(settings);
                var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            admin.createTopics(held.stream()
                            .map(each -> each.topic().topicName())
                            .distinct()
                            .map(name -> new NewTopic(name, Topic.PARTITIONS, (short) 1))
                            .toList())
                    .all()
                    .get();
            for (FactEvent each : held) {
                producer.send(FactEventCodec.toRecord(each)).get();
            }
        }
    }

    private static void topicIsGone() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.servers()))) {
            admin.deleteTopics(admin.listTopics().names().get()).all().get();
        }
    }

    private static RebuiltLedger.Result rebuild() {
        return jdbi.inTransaction(tx -> new RebuiltLedger(tx, kafka.servers()).make(read -> {}));
    }

    private static List<Integer> levels() {
        return jdbi.withHandle(session -> session.createQuery("select amount::integer from posting order by day")
                .mapTo(Integer.class)
                .list());
    }

    @Test
    void refusesTopicThatHoldsFewerFactsThanAreKnown() throws Exception {
        topicHolds(List.of(events.get(1), events.get(3)));

        assertThatThrownBy(RebuiltLedgerTest::rebuild)
                .isInstanceOf(TopicsIncomplete.class)
                .hasMessageContaining("2 of the 3 known facts of headcounts");
        assertThat(levels()).containsExactly(105, 110, 120);
    }

    @Test
    void refusesTopicThatHoldsAnOlderRevisionThanIsKnown() throws Exception {
        topicHolds(events.subList(0, 3));

        assertThatThrownBy(RebuiltLedgerTest::rebuild).hasMessageContaining("2 of the 3 known facts of headcounts");
        assertThat(levels()).containsExactly(105, 110, 120);
    }

    @Test
    void refusesTopicThatIsGone() throws Exception {
        topicIsGone();

        assertThatThrownBy(RebuiltLedgerTest::rebuild).hasMessageContaining("0 of the 3 known facts of headcounts");
        assertThat(levels()).containsExactly(105, 110, 120);
    }

    @Test
    void makesWhatIsApprovedAnew() throws Exception {
        List<FactEvent> more = List.of(
                count("2021-11-13", 40),
                count("2021-11-14", 50),
                count("2021-11-15", 60),
                reportingDay("2021-11-13", "CLOSED"),
                reportingDay("2021-11-14", "APPROVED"),
                reportingDay("2021-11-15", "REOPENED"));
        jdbi.useTransaction(tx -> {
            new LedgerIntake(null).apply(tx, more);
            known(tx, Topic.VACCINATION_COUNTS);
            known(tx, Topic.REPORTING_DAYS);
        });
        List<FactEvent> all = new ArrayList<>(events);
        all.addAll(more);
        topicHolds(all);
        assertThat(approved()).containsExactly("2021-11-13 40 40", "2021-11-14 50 10");
        assertThat(rebuild().changedPostings()).isZero();
        jdbi.useHandle(tx -> tx.execute("delete from posting where measure like '%.approved';"
                + " delete from cell where measure like '%.approved'; truncate approved_day"));

        RebuiltLedger.Result mended = rebuild();

        assertThat(mended.changedPostings()).isEqualTo(2);
        assertThat(approved()).containsExactly("2021-11-13 40 40", "2021-11-14 50 10");
        assertThat(jdbi.<Integer, RuntimeException>withHandle(
                        tx -> tx.createQuery("select sum(amount)::integer from cell"
                                        + " where measure = 'dose1.people.approved' and grain = 'Y'")
                                .mapTo(Integer.class)
                                .one()))
                .isEqualTo(50);
    }

    private static List<String> approved() {
        return jdbi.withHandle(
                session -> session.createQuery("select day || ' ' || amount::integer || ' ' || delta::integer"
                                + " from posting where measure = 'dose1.people.approved' order by day")
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void takesTopicThatWasFilledAgainAndIsShorter() throws Exception {
        topicHolds(events.subList(1, 4));

        RebuiltLedger.Result result = rebuild();

        assertThat(result.events()).isEqualTo(3);
        assertThat(result.changedPostings()).isZero();
        assertThat(levels()).containsExactly(105, 110, 120);
    }
}
