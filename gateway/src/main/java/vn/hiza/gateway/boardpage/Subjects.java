package vn.hiza.gateway.boardpage;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.Topic;
import vn.hiza.gateway.figure.Contribution;
import vn.hiza.gateway.register.Register;

/** What people call the subjects of statements, for readers who may know. */
@Singleton
public class Subjects {
    private final Register register;

    public Subjects(Register register) {
        this.register = register;
    }

    /**
     * The names of the statements' subjects, by subject.
     *
     * @param visible the collections that the reader may see
     */
    public Map<String, String> names(Collection<Contribution> statements, Predicate<String> visible) {
        Map<Topic, Set<String>> wanted = new HashMap<>();
        for (Contribution statement : statements) {
            Topic topic = topic(statement.collection());
            if (topic != null && visible.test(topic.collection())) {
                wanted.computeIfAbsent(topic, fresh -> new TreeSet<>()).add(key(statement.subject()));
            }
        }
        Map<String, String> byKey = new HashMap<>();
        wanted.forEach((topic, keys) -> byKey.putAll(register.names(topic, keys)));
        Map<String, String> bySubject = new HashMap<>();
        for (Contribution statement : statements) {
            String name = byKey.get(key(statement.subject()));
            if (name != null) {
                bySubject.put(statement.subject(), name);
            }
        }
        return bySubject;
    }

    /** The name of whom or what a statement is of, by the statement's key; null where there is none that the reader may see. */
    public @Nullable String name(String collection, String key, Predicate<String> visible) {
        Topic topic = topic(collection);
        return topic == null || !visible.test(topic.collection())
                ? null
                : register.names(topic, Set.of(key(key))).get(key(key));
    }

    private static @Nullable Topic topic(String collection) {
        return switch (Topic.ofCollection(collection)) {
            case CAPITAL_MOVEMENTS -> Topic.PROJECTS;
            case HEADCOUNTS, VACCINATION_COUNTS -> Topic.ENTERPRISES;
            case ORGANISATIONS, MEMBERSHIP_MOVEMENTS -> Topic.ORGANISATIONS;
            default -> null;
        };
    }

    /** Of a vaccination count the subject is enterprise, dose and district. */
    private static String key(String subject) {
        int end = subject.indexOf('/');
        return end < 0 ? subject : subject.substring(0, end);
    }
}
