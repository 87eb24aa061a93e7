package vn.hiza.gateway.figure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import vn.hiza.gateway.indicator.TargetRule.Wording;
import vn.hiza.gateway.indicator.Words;

/** A ledger in memory: every entry is one statement's delta on its day. */
public final class FakeLedger implements LedgerView {
    private record Delta(
            String measure, String currency, String zone, LocalDate day, BigDecimal amount, boolean flow) {}

    private final List<Delta> deltas = new ArrayList<>();
    private final Map<String, NavigableMap<LocalDate, Rate>> rates = new TreeMap<>();
    private final Set<String> operating = new HashSet<>();
    private final Map<String, Target> targets = new HashMap<>();
    private final Map<String, Position> positions = new HashMap<>();
    private String version = "1";

    public FakeLedger version(String next) {
        version = next;
        return this;
    }

    public FakeLedger flow(String measure, String currency, String zone, String day, String amount) {
        deltas.add(new Delta(measure, currency, zone, LocalDate.parse(day), new BigDecimal(amount), true));
        return this;
    }

    public FakeLedger stock(String measure, String zone, String day, String amount) {
        deltas.add(new Delta(measure, null, zone, LocalDate.parse(day), new BigDecimal(amount), false));
        return this;
    }

    public FakeLedger rate(String day, String rate) {
        return rate(Rate.CENTRAL, day, rate);
    }

    public FakeLedger rate(String type, String day, String rate) {
        LocalDate date = LocalDate.parse(day);
        rates.computeIfAbsent(type, fresh -> new TreeMap<>())
                .put(date, new Rate(type, date, "USD", "VND", new BigDecimal(rate)));
        return this;
    }

    public FakeLedger zone(String code) {
        operating.add(code);
        return this;
    }

    public FakeLedger position(String zone, String latitude, String longitude) {
        positions.put(zone, new Position(new BigDecimal(latitude), new BigDecimal(longitude)));
        return this;
    }

    public FakeLedger target(String indicator, Wording kind, String value) {
        targets.put(indicator, new Target(indicator, 2021, kind, new BigDecimal(value), null, null));
        return this;
    }

    public FakeLedger range(String indicator, Wording kind, String min, String max) {
        targets.put(indicator, new Target(indicator, 2021, kind, null, new BigDecimal(min), new BigDecimal(max)));
        return this;
    }

    @Override
    public String dataVersion() {
        return version;
    }

    @Override
    public List<SettledPosition> settledThrough() {
        return List.of(new SettledPosition("hiza.workforce.headcounts", 0, 12, true));
    }

    @Override
    public List<MeasureSum> sums(LocalDate asOf) {
        Map<List<Object>, MeasureSum> sums = new HashMap<>();
        for (Delta delta : deltas) {
            if (!delta.day().isAfter(asOf)) {
                boolean counts = !delta.flow() || delta.day().getYear() == asOf.getYear();
                MeasureSum row = new MeasureSum(
                        delta.measure(),
                        delta.currency(),
                        delta.zone(),
                        delta.zone() == null ? "017" : null,
                        counts ? delta.amount() : BigDecimal.ZERO,
                        delta.day());
                sums.merge(
                        java.util.Arrays.asList(delta.measure(), delta.currency(), delta.zone()),
                        row,
                        (a, b) -> new MeasureSum(
                                a.measure(),
                                a.currency(),
                                a.zone(),
                                a.district(),
                                a.sum().add(b.sum()),
                                a.lastDay().isAfter(b.lastDay()) ? a.lastDay() : b.lastDay()));
            }
        }
        return List.copyOf(sums.values());
    }

    @Override
    public List<DaySum> daySums(Collection<String> measures, String currency, Period period, String zone) {
        return deltas.stream()
                .filter(delta -> measures.contains(delta.measure()) && currency.equals(delta.currency()))
                .filter(delta ->
                        !delta.day().isBefore(period.from()) && !delta.day().isAfter(period.to()))
                .filter(delta -> zone == null || zone.equals(delta.zone()))
                .map(delta -> new DaySum(delta.day(), delta.amount()))
                .toList();
    }

    @Override
    public Map<String, Recorded> recorded(Map<String, LocalDate> asked, String zone) {
        Map<String, Recorded> recorded = new HashMap<>();
        asked.forEach((measure, day) -> recorded.put(
                measure,
                new Recorded(
                        UUID.nameUUIDFromBytes(measure.getBytes(UTF_8)),
                        measure + "@" + day,
                        measure.startsWith("capital.") ? "capital-movements" : "headcounts")));
        return recorded;
    }

    @Override
    public Optional<Rate> rate(String type, LocalDate onOrBefore) {
        return Optional.ofNullable(rates.getOrDefault(type, new TreeMap<>()).floorEntry(onOrBefore))
                .map(Map.Entry::getValue);
    }

    @Override
    public List<String> rateTypes() {
        return List.copyOf(rates.keySet());
    }

    @Override
    public Set<String> operatingZones(LocalDate asOf) {
        return Set.copyOf(operating);
    }

    @Override
    public boolean knowsZone(String code) {
        return operating.contains(code);
    }

    @Override
    public SortedMap<String, Words> zoneNames() {
        SortedMap<String, Words> names = new TreeMap<>();
        operating.forEach(code -> names.put(code, new Words("Khu " + code, "Zone " + code)));
        return names;
    }

    @Override
    public Map<String, Position> zonePositions() {
        return Map.copyOf(positions);
    }

    @Override
    public List<OrganisedEnterprises> organisedEnterprises(LocalDate asOf) {
        return List.of();
    }

    @Override
    public ContributionPage contributions(ContributionQuery query, String after, int limit) {
        throw new UnsupportedOperationException(
                "a ledger in memory keeps no statements; the stored one is tested with them");
    }

    @Override
    public List<Contribution> largest(ContributionQuery query, int limit) {
        throw new UnsupportedOperationException(
                "a ledger in memory keeps no statements; the stored one is tested with them");
    }

    @Override
    public List<StatedSum> statedSums(ContributionQuery query) {
        throw new UnsupportedOperationException(
                "a ledger in memory keeps no statements; the stored one is tested with them");
    }

    @Override
    public Map<String, Target> targets(int year) {
        return year == 2021 ? Map.copyOf(targets) : Map.of();
    }
}
