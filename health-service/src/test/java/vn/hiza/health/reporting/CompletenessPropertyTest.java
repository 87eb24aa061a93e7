package vn.hiza.health.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import vn.hiza.health.DefaultZone;
import vn.hiza.health.HealthStore;
import vn.hiza.health.reporting.Completeness.Reports;

/** What one statement counts equals what is counted report by report, for any history and at every edge of a deadline. */
class CompletenessPropertyTest {
    @Property(tries = 150)
    void everyReportIsOnTimeLateMissingOrNotYetDue(@ForAll long seed) throws Exception {
        // Given
        ReportingWorld world = new ReportingWorld(seed);
        world.store();
        CompletenessReport report = new CompletenessReport(HealthStore.transactions(), clock(world));

        // When
        Map<Grouping, Map<String, Reports>> counted = new TreeMap<>();
        try (DefaultZone elsewhere = new DefaultZone(world.serverZone())) {
            for (Grouping by : Grouping.values()) {
                counted.put(by, pageByPage(report, world, by));
            }
        }

        // Then
        for (Grouping by : Grouping.values()) {
            assertThat(counted.get(by)).as("seed %d by %s", seed, by).isEqualTo(world.reports(by));
        }
    }

    @Property(tries = 150)
    void whoHasNotReportedIsWhoHasNoCountInThePeriod(@ForAll long seed) throws Exception {
        // Given
        ReportingWorld world = new ReportingWorld(seed);
        world.store();
        MissingReports reports = new MissingReports(HealthStore.transactions(), clock(world));

        MissingQuestion question = new MissingQuestion("D", world.to(), AskedPeriod.ENDED, world.places());

        // When
        List<MissingReport> missing = new ArrayList<>();
        try (DefaultZone elsewhere = new DefaultZone(world.serverZone())) {
            for (List<MissingReport> page = null; page == null || page.size() == 2; missing.addAll(page)) {
                page = reports.of(question, last(missing), 2);
            }
        }

        // Then
        assertThat(missing).as("seed %d", seed).isEqualTo(world.missing());
    }

    private static @Nullable String last(List<MissingReport> seen) {
        return seen.isEmpty() ? null : seen.get(seen.size() - 1).enterprise();
    }

    /** Two items at a time, each page from the last item of the page before. */
    private static Map<String, Reports> pageByPage(CompletenessReport report, ReportingWorld world, Grouping by) {
        Map<String, Reports> counted = new TreeMap<>();
        CompletenessQuestion question = new CompletenessQuestion("D", world.from(), world.to(), world.places(), by);
        String after = null;
        List<Completeness> page;
        do {
            page = report.of(question, after, 2);
            for (Completeness item : page) {
                after = key(item, by);
                assertThat(counted.put(after, item.reports())).as(after).isNull();
                assertRatios(item.reports());
            }
        } while (page.size() == 2);
        return counted;
    }

    private static String key(Completeness item, Grouping by) {
        return switch (by) {
            case DISTRICT -> item.district();
            case ENTERPRISE -> item.enterprise();
            case PERIOD -> item.period().first().toString();
        };
    }

    private static void assertRatios(Reports reports) {
        if (reports.expected() == 0) {
            assertThat(reports.completeness()).isNull();
            assertThat(reports.timeliness()).isNull();
        } else {
            BigDecimal expected = BigDecimal.valueOf(reports.expected());
            assertThat(reports.completeness())
                    .isEqualTo(BigDecimal.valueOf(reports.onTime() + reports.late())
                            .divide(expected, 4, RoundingMode.HALF_UP));
            assertThat(reports.timeliness())
                    .isEqualTo(BigDecimal.valueOf(reports.onTime()).divide(expected, 4, RoundingMode.HALF_UP));
        }
        assertThat(reports.onTime() + reports.late() + reports.missing() + reports.notYetDue())
                .isEqualTo(reports.expected());
    }

    private static Clock clock(ReportingWorld world) {
        return Clock.fixed(world.now(), ZoneOffset.UTC);
    }
}
