package vn.hiza.gateway.reportpage;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.figure.Contribution;
import vn.hiza.gateway.figure.ContributionQuery;
import vn.hiza.gateway.figure.LedgerViews;
import vn.hiza.gateway.figure.Period;
import vn.hiza.gateway.ledger.Measure;
import vn.hiza.rest.access.AccessTable;

/**
 * The workers of each enterprise as the ledger knows them on a day, so that the page can say when more are vaccinated than work
 * there. For those who may read headcounts.
 */
@Singleton
public class KnownWorkers {
    private static final int MOST = 20_000;

    private final PageSession session;
    private final AccessTable access;
    private final LedgerViews ledger;

    public KnownWorkers(PageSession session, AccessTable access, LedgerViews ledger) {
        this.session = session;
        this.access = access;
        this.ledger = ledger;
    }

    void register(@Observes Router router) {
        router.get(SessionRoutes.SESSION + "/workers")
                .order(SessionRoutes.ANSWERED)
                .blockingHandler(this::answer, false);
    }

    private void answer(RoutingContext context) {
        LocalDate day = day(context.request().getParam("date"));
        if (day == null) {
            PageAnswers.problem(context, 400, "invalid-parameter", "The query parameter date is a day as 2021-11-15.");
        } else if (session.caller(context)
                .filter(caller -> access.mayRead(caller, "headcounts"))
                .isEmpty()) {
            PageAnswers.notFound(context);
        } else {
            PageAnswers.json(context, of(day));
        }
    }

    private Map<String, BigDecimal> of(LocalDate day) {
        Map<String, BigDecimal> workers = new TreeMap<>();
        ContributionQuery query =
                new ContributionQuery(List.of(Measure.WORKERS), null, null, new Period(day, day), false);
        for (Contribution level :
                ledger.read(view -> view.contributions(query, null, MOST)).items()) {
            workers.put(level.subject(), level.amount());
        }
        return workers;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
