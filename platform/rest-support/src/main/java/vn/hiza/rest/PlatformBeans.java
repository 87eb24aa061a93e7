package vn.hiza.rest;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jdbi.v3.core.Jdbi;
import vn.hiza.facts.AfterCommit;
import vn.hiza.facts.EventIds;
import vn.hiza.facts.FactWriter;
import vn.hiza.facts.Transactions;

/** The parts of the platform that every application is put together from. */
public class PlatformBeans {
    /** Business days are those of Hanoi, whatever the server's zone. */
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(HANOI);
    }

    @Produces
    @Singleton
    EventIds ids() {
        return EventIds.timeOrdered();
    }

    @Produces
    @Singleton
    Jdbi jdbi(DataSource dataSource) {
        return Jdbi.create(dataSource).registerArrayType(LocalDate.class, "date");
    }

    @Produces
    @Singleton
    Transactions transactions(Jdbi jdbi, Instance<AfterCommit> listeners, ManagedExecutor threads) {
        return new Transactions(jdbi, () -> listeners.forEach(AfterCommit::committed), threads);
    }

    @Produces
    @Singleton
    FactWriter writer(EventIds ids) {
        return new FactWriter(ids);
    }
}
