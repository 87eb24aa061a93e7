package vn.hiza.gateway.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.ledger.FactState;
import vn.hiza.gateway.ledger.Posting;
import vn.hiza.gateway.publication.Changes.Effect;

/** Compares what two revisions of a fact say of the measures. */
final class Effects {
    private Effects() {}

    /** @param then null for a fact that was not known */
    static List<Effect> between(@Nullable FactState then, FactState now, LocalDate asOf) {
        Map<Said, BigDecimal> before = said(then, asOf);
        Map<Said, BigDecimal> after = said(now, asOf);
        Map<Said, BigDecimal> all = new TreeMap<>(before);
        all.putAll(after);
        List<Effect> effects = new ArrayList<>();
        for (Said said : all.keySet()) {
            BigDecimal was = before.get(said);
            BigDecimal is = after.get(said);
            if (was == null || is == null || was.compareTo(is) != 0) {
                String currency = said.currency().isEmpty() ? null : said.currency();
                effects.add(new Effect(said.measure(), currency, said.date(), said.place(), was, is));
            }
        }
        return effects;
    }

    private static Map<Said, BigDecimal> said(@Nullable FactState fact, LocalDate asOf) {
        Map<Said, BigDecimal> said = new TreeMap<>();
        if (fact != null) {
            for (Posting posting : fact.postings()) {
                if (!posting.day().isAfter(asOf)) {
                    said.merge(Said.of(posting), posting.amount(), BigDecimal::add);
                }
            }
        }
        return said;
    }

    /** @param place the enterprise, or zone and district, where it counts */
    private record Said(String measure, String currency, LocalDate date, String place) implements Comparable<Said> {
        private static final Comparator<Said> ORDER = Comparator.comparing(Said::date)
                .thenComparing(Said::measure)
                .thenComparing(Said::currency)
                .thenComparing(Said::place);

        static Said of(Posting posting) {
            Posting.Place place = posting.place();
            String where = Stream.of(place.enterprise(), place.zone(), place.district())
                    .filter(part -> part != null && !part.isEmpty())
                    .collect(Collectors.joining("/"));
            return new Said(posting.measure(), posting.currency(), posting.day(), where);
        }

        @Override
        public int compareTo(Said other) {
            return ORDER.compare(this, other);
        }
    }
}
