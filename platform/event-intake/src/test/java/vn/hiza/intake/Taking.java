package vn.hiza.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import vn.hiza.contracts.FactEvent;

/** Writes down every event it is given, as often as it is given; some texts stand for failures. */
final class Taking implements EventApplication {
    static final String POISON = "poison";
    static final String BREAKS_A_CONSTRAINT = "breaks a constraint";
    static final String OUTAGE = "the database goes away";
    static final String FULL_DISK = "the disk is full";
    static final String CRASH = "the process dies";

    /** Failures of the surroundings happen this many times, then the same event goes through. */
    final AtomicInteger failuresLeft = new AtomicInteger(1);

    final AtomicInteger applications = new AtomicInteger();
    final AtomicInteger conclusions = new AtomicInteger();

    @Override
    public void apply(Handle tx, List<FactEvent> events) {
        applications.incrementAndGet();
        for (FactEvent event : events) {
            String text = new String(event.value(), StandardCharsets.UTF_8);
            if (text.startsWith(POISON)) {
                throw new IllegalArgumentException("no sense in " + text);
            }
            if (text.equals(OUTAGE) && failuresLeft.getAndDecrement() > 0) {
                tx.execute("select pg_terminate_backend(pg_backend_pid())");
            }
            if (text.equals(FULL_DISK) && failuresLeft.getAndDecrement() > 0) {
                tx.execute("do $$ begin raise exception 'no space left' using errcode = '53100'; end $$");
            }
            tx.createUpdate(
                            "insert into taken (topic, fact_id, revision, text) values (:topic, :fact, :revision, :text)")
                    .bind("topic", event.topic().topicName())
                    .bind("fact", event.factId())
                    .bind("revision", event.revision())
                    .bind("text", text)
                    .execute();
            if (text.equals(CRASH) && failuresLeft.getAndDecrement() > 0) {
                throw new Death();
            }
        }
    }

    @Override
    public void concluded(Handle tx) {
        conclusions.incrementAndGet();
    }

    /** Ends the intake's thread in the middle of a transaction, as the end of its process would. */
    static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }
}
