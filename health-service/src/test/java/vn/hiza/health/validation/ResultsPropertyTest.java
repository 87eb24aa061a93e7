package vn.hiza.health.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import vn.hiza.health.HealthStore;
import vn.hiza.health.HealthStore.Count;
import vn.hiza.health.HealthStore.Enterprise;
import vn.hiza.health.Places;

/** What one statement finds equals what is found series by series, for any history, range and place in the list. */
class ResultsPropertyTest {
    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final MathContext DIGITS = new MathContext(60);
    private static final BigDecimal NOTHING = new BigDecimal("1e-30");

    @Property(tries = 150)
    void jumpsAndFallsAreThoseOfEachSeries(@ForAll long seed) {
        // Given
        Random random = new Random(seed);
        BigDecimal threshold = BigDecimal.valueOf(random.nextInt(9) * 25L, 2);
        List<Count> counts = counts(random);
        store(counts, threshold);
        LocalDate from = START.plusDays(random.nextInt(20));
        LocalDate to = from.plusDays(random.nextInt(25));
        boolean everywhere = random.nextBoolean();
        ResultsQuestion question = new ResultsQuestion(
                everywhere ? new Places(true, Set.of(), null) : new Places(false, Set.of("A"), null),
                from,
                to,
                null,
                null,
                null);

        // When
        List<String> found = pageByPage(question);

        // Then
        Set<String> expected = new TreeSet<>();
        for (Count count : counts) {
            boolean asked = !count.date().isBefore(from)
                    && !count.date().isAfter(to)
                    && (everywhere || count.district().equals("A"))
                    && !count.voided();
            if (asked && falls(count, counts)) {
                expected.add("FALLS/" + count.key());
            }
            if (asked && jumps(count, counts, threshold)) {
                expected.add("JUMPS/" + count.key());
            }
        }
        assertThat(found).as("seed %d", seed).containsExactlyElementsOf(expected);
    }

    private static List<String> pageByPage(ResultsQuestion question) {
        ValidationResults results = new ValidationResults(HealthStore.transactions(), Clock.systemUTC());
        List<String> found = new ArrayList<>();
        @Nullable String after = null;
        List<ValidationResult> page;
        do {
            page = results.of(question, after, 2);
            for (ValidationResult each : page) {
                after = ValidationResults.key(each);
                found.add(after);
            }
        } while (page.size() == 2);
        return found;
    }

    private static boolean falls(Count count, List<Count> counts) {
        List<Long> before = before(count, counts);
        return !before.isEmpty() && count.people() < before.get(before.size() - 1);
    }

    private static boolean jumps(Count count, List<Count> counts, BigDecimal threshold) {
        List<Long> before = before(count, counts);
        int steps = before.size() - 1;
        if (steps < 5) {
            return false;
        }
        BigDecimal mean =
                BigDecimal.valueOf(before.get(steps) - before.get(0)).divide(BigDecimal.valueOf(steps), DIGITS);
        BigDecimal spread = BigDecimal.ZERO;
        for (int i = 1; i <= steps; i++) {
            BigDecimal off =
                    BigDecimal.valueOf(before.get(i) - before.get(i - 1)).subtract(mean);
            spread = spread.add(off.multiply(off));
        }
        BigDecimal deviation =
                spread.divide(BigDecimal.valueOf(steps - 1L), DIGITS).sqrt(DIGITS);
        BigDecimal increase = BigDecimal.valueOf(count.people() - before.get(steps));
        return increase.subtract(mean).subtract(threshold.multiply(deviation)).compareTo(NOTHING) > 0;
    }

    /** The numbers in force of the same series before, oldest first. */
    private static List<Long> before(Count count, List<Count> counts) {
        return counts.stream()
                .filter(each -> !each.voided() && each.date().isBefore(count.date()))
                .filter(each -> each.enterprise().equals(count.enterprise())
                        && each.district().equals(count.district())
                        && each.dose() == count.dose())
                .map(Count::people)
                .toList();
    }

    /** Day by day, so that each series is in its order. */
    private static List<Count> counts(Random random) {
        List<Count> counts = new ArrayList<>();
        long people = 20;
        for (int day = 0; day < 30; day++) {
            for (String enterprise : new String[] {"0100000001", "0100000001-001"}) {
                for (String team : new String[] {"A", "B"}) {
                    if (random.nextInt(3) > 0) {
                        people = Math.max(0, people + random.nextInt(5) - 1);
                        counts.add(new Count(
                                enterprise,
                                START.plusDays(day),
                                1 + random.nextInt(2),
                                team,
                                people,
                                List.of(Instant.EPOCH),
                                random.nextInt(6) == 0));
                    }
                }
            }
        }
        return counts;
    }

    private static void store(List<Count> counts, BigDecimal threshold) {
        HealthStore.clear();
        HealthStore.enterprises(List.of(
                new Enterprise("0100000001", "Z", "A", "ACTIVE", false),
                new Enterprise("0100000001-001", "Z", "B", "CLOSED", false)));
        HealthStore.counts(counts);
        rule("FALLS", RuleKind.NEVER_FALLS, "null");
        rule("JUMPS", RuleKind.JUMP, threshold.toPlainString());
    }

    private static void rule(String code, RuleKind kind, String threshold) {
        HealthStore.fact(
                "validation_rule",
                code,
                ", kind, active",
                ("{\"code\":\"%s\",\"name\":{\"vi\":\"x\",\"en\":\"x\"},\"message\":{\"vi\":\"x\",\"en\":\"x\"},"
                                + "\"kind\":\"%s\",\"threshold\":%s,\"active\":true}")
                        .formatted(code, kind, threshold),
                kind.name(),
                1);
    }
}
