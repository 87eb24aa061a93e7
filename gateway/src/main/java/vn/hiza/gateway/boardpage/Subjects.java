package vn.hiza.gateway.boardpage;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.Topic;
import vn.hiza.gateway.figure.Contribution;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.indicator.Words;
import vn.hiza.gateway.register.Register;

/** What people call the subjects of statements, for readers who may know. */
@Singleton
public class Subjects {
    private static final Pattern PARTS = Pattern.compile("[/@]");

    private final Register register;
    private final IndicatorCatalogue catalogue;

    public Subjects(Register register, IndicatorCatalogue catalogue) {
        this.register = register;
        this.catalogue = catalogue;
    }

    /**
     * Whom or what a statement is of.
     *
     * @param of its subject in the ledger, or its key
     */
    public record Subject(String collection, String of) {
        /** Of zones the statement's own: the last of them is a level of the whole Board. */
        public static Subject of(Contribution statement) {
            String href = statement.href();
            boolean zone = statement.collection().equals(Topic.ZONES.collection());
            return new Subject(
                    statement.collection(), zone ? href.substring(href.lastIndexOf('/') + 1) : statement.subject());
        }

        /** Of several parts, as enterprise, dose and district, or zone and district, the first one. */
        private String first() {
            return PARTS.split(of, 2)[0];
        }
    }

    /**
     * The names of those that have one; those of several are asked for together.
     *
     * @param visible the collections that the reader may see
     */
    public Map<Subject, String> names(Collection<Subject> subjects, Predicate<String> visible, Saying say) {
        Map<Topic, Set<String>> wanted = new HashMap<>();
        Map<Subject, Words> names = new HashMap<>();
        for (Subject subject : subjects) {
            Topic topic = topic(subject.collection());
            if (topic != null && visible.test(topic.collection())) {
                wanted.computeIfAbsent(topic, fresh -> new TreeSet<>()).add(subject.first());
            }
            unregistered(subject, say, names);
        }
        Map<Topic, Map<String, Words>> known = new HashMap<>();
        wanted.forEach((topic, keys) -> known.put(topic, register.names(topic, keys)));
        for (Subject subject : subjects) {
            Topic topic = topic(subject.collection());
            Words name =
                    topic == null ? null : known.getOrDefault(topic, Map.of()).get(subject.first());
            if (name != null) {
                names.put(subject, name);
            }
        }
        Map<Subject, String> said = new HashMap<>();
        names.forEach((subject, name) -> said.put(subject, say.words(name)));
        return said;
    }

    /** The name of one; null where there is none that the reader may see. */
    public @Nullable String name(Subject subject, Predicate<String> visible, Saying say) {
        return names(List.of(subject), visible, say).get(subject);
    }

    /** Rates and targets are of what our own catalogues name, for everybody. */
    private void unregistered(Subject subject, Saying say, Map<Subject, Words> names) {
        Topic topic = Topic.ofCollection(subject.collection());
        if (topic == Topic.TARGETS) {
            catalogue.find(subject.first()).ifPresent(indicator -> names.put(subject, indicator.name()));
        } else if (topic == Topic.EXCHANGE_RATES && say.words().has("rate-type." + subject.first())) {
            names.put(subject, say.words().of("rate-type." + subject.first()));
        }
    }

    private static @Nullable Topic topic(String collection) {
        return switch (Topic.ofCollection(collection)) {
            case CAPITAL_MOVEMENTS, PROJECTS -> Topic.PROJECTS;
            case HEADCOUNTS, VACCINATION_COUNTS, ENTERPRISES -> Topic.ENTERPRISES;
            case ORGANISATIONS, MEMBERSHIP_MOVEMENTS -> Topic.ORGANISATIONS;
            case ZONES -> Topic.ZONES;
            case REPORTING_DAYS, DISTRICTS -> Topic.DISTRICTS;
            default -> null;
        };
    }
}
