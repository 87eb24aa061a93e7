package vn.hiza.gateway.figure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.indicator.Words;

/** Everything a figure depends on, as of one data version: two questions to one view never contradict each other. */
public interface LedgerView {
    /** Names the state of the data; another one means that some figure, or a position, may differ. */
    String dataVersion();

    List<SettledPosition> settledThrough();

    /** Per measure, currency, zone and district: flows since 1 January of the day's year, stocks at the day. */
    List<MeasureSum> sums(LocalDate asOf);

    /** What each day of a period added to flow measures, in one currency. */
    List<DaySum> daySums(Collection<String> measures, String currency, Period period, @Nullable String zone);

    /**
     * Who recorded the statement of a measure on a day; of several the one that was added last.
     *
     * @param days by measure; a measure without a statement on its day is left out of the answer
     * @param zone null for the whole Board
     */
    Map<String, Recorded> recorded(Map<String, LocalDate> days, @Nullable String zone);

    /** The State Bank's central rate latest on or before a day. */
    default Optional<Rate> centralRate(LocalDate onOrBefore) {
        return rate(Rate.CENTRAL, onOrBefore);
    }

    /** The rate of a type latest on or before a day. */
    Optional<Rate> rate(String type, LocalDate onOrBefore);

    /** The types of rates of which there is any, in order. */
    List<String> rateTypes();

    /** The zones whose stage is OPERATING on a day. */
    Set<String> operatingZones(LocalDate asOf);

    boolean knowsZone(String code);

    /** What the zones are called, by their codes in order. */
    SortedMap<String, Words> zoneNames();

    /** Where the zones lie, as far as it has been said. */
    Map<String, Position> zonePositions();

    /** How many of the enterprises active on a day have an organisation there, by zone. */
    List<OrganisedEnterprises> organisedEnterprises(LocalDate asOf);

    /**
     * The statements that make up a figure, in a stable order: of a flow those of the period, of a stock those in force.
     *
     * @param after where to go on, from the page before; null to begin
     */
    ContributionPage contributions(ContributionQuery query, @Nullable String after, int limit);

    /** Of each currency those of the statements that change most, whichever way; the greatest change first. */
    List<Contribution> largest(ContributionQuery query, int limit);

    /** What all the statements that {@link #contributions} pages through add up to, added up from them alone. */
    List<StatedSum> statedSums(ContributionQuery query);

    /** The targets of a year by indicator code. */
    Map<String, Target> targets(int year);
}
