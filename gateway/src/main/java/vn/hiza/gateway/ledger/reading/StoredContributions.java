package vn.hiza.gateway.ledger.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.Topic;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.gateway.figure.Contribution;
import vn.hiza.gateway.figure.ContributionPage;
import vn.hiza.gateway.figure.ContributionQuery;
import vn.hiza.gateway.figure.Period;
import vn.hiza.gateway.figure.StatedSum;

/**
 * The statements behind a figure, page by page in the order of the ledger. Of a level the subject's last statement stands for
 * all before it; of everything else each statement is a part of its own.
 */
final class StoredContributions {
    private static final String WANTED = " p.measure = any(:measures) and p.day >= :from and p.day <= :to"
            + " and (cast(:currency as text) is null or p.currency = :currency)"
            + " and (cast(:zone as text) is null or p.zone = :zone)";
    private static final String FACT =
            ", f.revision, f.event_id, f.topic, f.key from parts join fact f using (fact_id)";

    private static final String SINGLE = " and p.delta <> 0 and (p.leg = 0 or cast(:zone as text) is not null)";

    private static final String EACH =
            "with parts as (select p.measure, p.subject, p.currency, p.day, p.fact_id, p.leg,"
                    + " p.delta as amount from posting p where" + WANTED
                    + SINGLE
                    + " and (p.measure, p.subject, p.currency, p.day, p.fact_id, p.leg)"
                    + " > (:measure, :subject, :inCurrency, :day, :fact, :leg)"
                    + " order by p.measure, p.subject, p.currency, p.day, p.fact_id, p.leg limit :limit)"
                    + " select parts.*" + FACT + " order by measure, subject, currency, day, fact_id, leg";

    private static final String LEVELS = "with parts as (select p.measure, p.subject, p.currency,"
            + " coalesce(max(p.day) filter (where p.leg = 0), max(p.day)) as day,"
            + " (array_agg(p.fact_id order by p.day desc, p.leg, p.fact_id desc))[1] as fact_id, 0 as leg,"
            + " sum(p.delta) as amount from posting p where" + WANTED
            + " and (p.measure, p.subject, p.currency) > (:measure, :subject, :inCurrency)"
            + " group by p.measure, p.subject, p.currency having sum(p.delta) <> 0"
            + " order by p.measure, p.subject, p.currency limit :limit)"
            + " select parts.*" + FACT + " order by measure, subject, currency";

    private static final String LARGEST =
            "with parts as (select * from (select p.measure, p.subject, p.currency, p.day,"
                    + " p.fact_id, p.leg, p.delta as amount, row_number() over (partition by p.currency order by abs(p.delta) desc,"
                    + " p.day, p.measure, p.subject, p.fact_id, p.leg) as place from posting p where" + WANTED + SINGLE
                    + ") ranked where place <= :limit)"
                    + " select parts.*" + FACT + " order by currency, place";

    private static final String SUMS =
            "select p.measure, p.currency, p.day, sum(p.delta) as amount from posting p where" + WANTED
                    + " group by p.measure, p.currency, p.day order by p.measure, p.currency, p.day";

    private final Handle tx;
    private final ContributionQuery query;

    StoredContributions(Handle tx, ContributionQuery query) {
        this.tx = tx;
        this.query = query;
    }

    ContributionPage page(@Nullable String after, int limit) {
        boolean levels = !query.flow() && levels();
        List<Row> found = bind(tx.createQuery(levels ? LEVELS : EACH), levels, Place.of(after))
                .bind("limit", limit + 1)
                .map((row, context) -> row(row))
                .list();
        boolean more = found.size() > limit;
        List<Row> page = more ? found.subList(0, limit) : found;
        return new ContributionPage(
                page.stream().map(Row::contribution).toList(),
                more ? page.get(limit - 1).place().text() : null);
    }

    /** Of each currency those that change most: amounts of two currencies do not compare without a rate. */
    List<Contribution> largest(int limit) {
        return wanted(tx.createQuery(LARGEST))
                .bind("limit", limit)
                .map((row, context) -> row(row).contribution())
                .list();
    }

    /** What all of them add up to. A move out of one zone and into another is nothing together, so it counts here, too. */
    List<StatedSum> sums() {
        return wanted(tx.createQuery(SUMS))
                .map((row, context) -> new StatedSum(
                        row.getString("measure"),
                        named(row.getString("currency")),
                        row.getObject("day", LocalDate.class),
                        row.getBigDecimal("amount")))
                .list();
    }

    private boolean levels() {
        return tx.createQuery("select rule from posting where measure = any(:measures) and leg = 0 limit 1")
                .bindArray("measures", String.class, query.measures().toArray())
                .mapTo(String.class)
                .findOne()
                .filter("L"::equals)
                .isPresent();
    }

    private Query bind(Query sql, boolean levels, Place after) {
        wanted(sql)
                .bind("measure", after.measure())
                .bind("subject", after.subject())
                .bind("inCurrency", after.currency());
        return levels
                ? sql
                : sql.bind("day", after.day()).bind("fact", after.fact()).bind("leg", after.leg());
    }

    private Query wanted(Query sql) {
        return sql.bindArray("measures", String.class, query.measures().toArray())
                .bind("from", query.flow() ? query.period().from() : Period.EVER)
                .bind("to", query.period().to())
                .bind("currency", query.currency())
                .bind("zone", query.zone());
    }

    private static @Nullable String named(String currency) {
        return currency.isEmpty() ? null : currency;
    }

    private static Row row(ResultSet row) throws SQLException {
        String currency = row.getString("currency");
        Topic topic = Topic.ofCollection(row.getString("topic"));
        UUID fact = row.getObject("fact_id", UUID.class);
        LocalDate day = row.getObject("day", LocalDate.class);
        Contribution contribution = new Contribution(
                fact,
                row.getInt("revision"),
                row.getObject("event_id", UUID.class),
                row.getString("subject"),
                day,
                row.getString("measure"),
                row.getBigDecimal("amount"),
                named(currency),
                topic.collection(),
                topic.addressOf(row.getString("key")));
        return new Row(
                contribution,
                new Place(contribution.measure(), contribution.subject(), currency, day, fact, row.getInt("leg")));
    }

    private record Row(Contribution contribution, Place place) {}

    /** Where a page ends; its text is what a cursor carries. */
    private record Place(String measure, String subject, String currency, LocalDate day, UUID fact, int leg) {
        private static final Place START = new Place("", "", "", Period.EVER, new UUID(0, 0), -1);

        static Place of(@Nullable String text) {
            if (text == null) {
                return START;
            }
            String[] parts = text.split("\\|", -1);
            try {
                if (parts.length == 6) {
                    return new Place(
                            parts[0],
                            parts[1],
                            parts[2],
                            LocalDate.parse(parts[3]),
                            UUID.fromString(parts[4]),
                            Integer.parseInt(parts[5]));
                }
            } catch (IllegalArgumentException | DateTimeException notOurs) {
                // falls through to the one message for every cursor that is not ours
            }
            throw new BusinessException(
                    Category.MALFORMED, "invalid-cursor", "The cursor is not one of ours; use nextCursor as given.");
        }

        String text() {
            return String.join("|", measure, subject, currency, day.toString(), fact.toString(), String.valueOf(leg));
        }
    }
}
