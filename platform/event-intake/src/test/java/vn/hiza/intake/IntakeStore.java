package vn.hiza.intake;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import vn.hiza.contracts.Topic;
import vn.hiza.testengines.TestEngines;
import vn.hiza.testengines.TestKafka;
import vn.hiza.testengines.TestPostgres;

/** A real database with the intake's tables and a real broker, shared by the tests of this module. */
final class IntakeStore {
    static final Jdbi JDBI = database();

    private IntakeStore() {}

    /** Starts with the first test that needs a broker. */
    static final class Broker {
        static final TestKafka KAFKA = TestEngines.kafka();

        private Broker() {}
    }

    static void forget(Topic topic) {
        JDBI.useHandle(session -> {
            session.execute("delete from intake_position where topic = ?", topic.topicName());
            session.execute("delete from parked_event where topic = ?", topic.topicName());
            session.execute("delete from taken where topic = ?", topic.topicName());
        });
    }

    static void create(Topic topic) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Broker.KAFKA.servers()))) {
            admin.createTopics(List.of(
                            new NewTopic(topic.topicName(), Topic.PARTITIONS, (short) 1).configs(Topic.SETTINGS)))
                    .all()
                    .get();
        }
    }

    static List<String> taken(Topic topic) {
        return JDBI.withHandle(session -> session.createQuery("select text from taken where topic = :topic order by id")
                .bind("topic", topic.topicName())
                .mapTo(String.class)
                .list());
    }

    static long position(Topic topic) {
        return JDBI.withHandle(session -> session.createQuery(
                        "select coalesce(sum(position), 0) from intake_position where topic = :topic")
                .bind("topic", topic.topicName())
                .mapTo(Long.class)
                .one());
    }

    private static Jdbi database() {
        TestPostgres postgres = TestEngines.postgres();
        Flyway.configure()
                .dataSource(postgres.url("gateway"), "gateway", "gateway")
                .locations("db/intake", "db/enterprises")
                .load()
                .migrate();
        Jdbi jdbi = Jdbi.create(postgres.url("gateway"), "gateway", "gateway");
        jdbi.useHandle(session -> session.execute("create table taken (id bigint generated always as identity,"
                + " topic text not null, fact_id uuid not null, revision integer not null,"
                + " text text not null check (text <> 'breaks a constraint'))"));
        return jdbi;
    }
}
