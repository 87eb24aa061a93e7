package vn.hiza.gateway.ledger.reading;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.Topic;
import vn.hiza.gateway.figure.Contribution;
import vn.hiza.gateway.figure.ContributionPage;
import vn.hiza.gateway.figure.ContributionQuery;
import vn.hiza.gateway.figure.DaySum;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.MeasureSum;
import vn.hiza.gateway.figure.OrganisedEnterprises;
import vn.hiza.gateway.figure.Period;
import vn.hiza.gateway.figure.Position;
import vn.hiza.gateway.figure.Rate;
import vn.hiza.gateway.figure.Recorded;
import vn.hiza.gateway.figure.SettledPosition;
import vn.hiza.gateway.figure.StatedSum;
import vn.hiza.gateway.figure.Target;
import vn.hiza.gateway.indicator.TargetRule.Wording;
import vn.hiza.gateway.indicator.Words;
import vn.hiza.gateway.ledger.Measure;
import vn.hiza.gateway.ledger.State;

/** One snapshot of the database; remembers what was asked of it once. */
final class StoredLedgerView implements LedgerView {
    private final Handle tx;
    private final CellSums cells;
    private final Map<LocalDate, List<MeasureSum>> sums = new HashMap<>();
    private final Map<String, Optional<Rate>> rates = new HashMap<>();

    StoredLedgerView(Handle tx, CellSums cells) {
        this.tx = tx;
        this.cells = cells;
    }

    @Override
    public String dataVersion() {
        return LedgerPulse.version(tx);
    }

    @Override
    public List<SettledPosition> settledThrough() {
        return tx.createQuery("select topic, partition, position, end_position from intake_position"
                        + " order by topic, partition")
                .map((row, context) -> new SettledPosition(
                        row.getString("topic"),
                        row.getInt("partition"),
                        row.getLong("position") - 1,
                        row.getLong("position") >= row.getLong("end_position")))
                .list();
    }

    @Override
    public List<MeasureSum> sums(LocalDate asOf) {
        return sums.computeIfAbsent(asOf, day -> cells.asOf(tx, day));
    }

    @Override
    public List<DaySum> daySums(Collection<String> measures, String currency, Period period, @Nullable String zone) {
        return cells.byDay(tx, measures, currency, period, zone);
    }

    @Override
    public Map<String, Recorded> recorded(Map<String, LocalDate> days, @Nullable String zone) {
        return LastStatements.of(tx, days, zone);
    }

    @Override
    public Optional<Rate> rate(String type, LocalDate onOrBefore) {
        return rates.computeIfAbsent(type + "/" + onOrBefore, last -> StoredRates.latest(tx, type, last));
    }

    @Override
    public List<String> rateTypes() {
        return StoredRates.types(tx);
    }

    @Override
    public Set<String> operatingZones(LocalDate asOf) {
        return sums(asOf).stream()
                .filter(row -> row.measure().equals(Measure.ZONES_OPERATING)
                        && row.sum().signum() > 0)
                .map(MeasureSum::zone)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean knowsZone(String code) {
        return tx.createQuery("select exists (select from fact where topic = :topic and key = :key and not voided)")
                .bind("topic", Topic.ZONES.collection())
                .bind("key", code)
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public SortedMap<String, Words> zoneNames() {
        return tx
                .createQuery("select key, value from fact where topic = :topic and not voided")
                .bind("topic", Topic.ZONES.collection())
                .map((row, context) -> Map.entry(row.getString("key"), name(state(row.getString("value")))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b, TreeMap::new));
    }

    @Override
    public Map<String, Position> zonePositions() {
        return StoredPositions.ofZones(tx);
    }

    @Override
    public List<OrganisedEnterprises> organisedEnterprises(LocalDate asOf) {
        return StoredEnterprises.organised(tx, asOf);
    }

    @Override
    public ContributionPage contributions(ContributionQuery query, @Nullable String after, int limit) {
        return new StoredContributions(tx, query).page(after, limit);
    }

    @Override
    public List<Contribution> largest(ContributionQuery query, int limit) {
        return new StoredContributions(tx, query).largest(limit);
    }

    @Override
    public List<StatedSum> statedSums(ContributionQuery query) {
        return new StoredContributions(tx, query).sums();
    }

    @Override
    public Map<String, Target> targets(int year) {
        return tx
                .createQuery("select value from fact where topic = :topic and key like '%/' || :year and not voided")
                .bind("topic", Topic.TARGETS.collection())
                .bind("year", String.valueOf(year))
                .map((row, context) -> target(state(row.getString("value"))))
                .stream()
                .collect(Collectors.toMap(Target::indicator, target -> target));
    }

    private static State state(String value) {
        return State.parse(value.getBytes(StandardCharsets.UTF_8)).object("state");
    }

    private static Words name(State zone) {
        State name = zone.object("name");
        return new Words(name.text("vi"), name.text("en"));
    }

    private static Target target(State state) {
        return new Target(
                state.text("indicator"),
                (int) state.whole("year"),
                Wording.valueOf(state.text("kind")),
                number(state, "value"),
                number(state, "min"),
                number(state, "max"));
    }

    private static @Nullable BigDecimal number(State state, String field) {
        return state.optionalText(field) == null ? null : state.number(field);
    }
}
