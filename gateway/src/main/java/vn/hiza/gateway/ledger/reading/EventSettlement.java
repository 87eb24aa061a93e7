package vn.hiza.gateway.ledger.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.Awaited;
import vn.hiza.gateway.board.Settlement;

/** Keeps those who wait for events and, at each beat of the pulse, answers those whose events have a verdict. */
@ApplicationScoped
public class EventSettlement implements Settlement {
    private static final String SETTLED = "select event_id from fact where event_id = any(:ids)"
            + " union all select event_id from superseded_event where event_id = any(:ids)";
    private static final String PARKED =
            "select event_id from parked_event where event_id = any(:ids) and resolved_at is null";
    private static final String PARKED_WITHIN = "select exists (select from parked_event"
            + " where topic = :topic and event_id between :first and :last and resolved_at is null)";

    private final LedgerSignal signal;
    private final Set<Waiter> waiting = ConcurrentHashMap.newKeySet();

    public EventSettlement(LedgerSignal signal) {
        this.signal = signal;
    }

    @Override
    public CompletionStage<Verdict> await(Awaited awaited, Duration atMost) {
        Waiter waiter = new Waiter(awaited, new CompletableFuture<>());
        waiting.add(waiter);
        signal.changed();
        return waiter.verdict()
                .completeOnTimeout(Verdict.NOT_SETTLED, atMost.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((verdict, failure) -> waiting.remove(waiter));
    }

    boolean nobodyWaits() {
        return waiting.isEmpty();
    }

    /** What can be answered in this snapshot; the caller runs it when the snapshot's version is known to readers. */
    Runnable judge(Handle tx) {
        List<Waiter> asked = List.copyOf(waiting);
        Set<UUID> wanted = new HashSet<>();
        asked.forEach(waiter -> wanted.addAll(waiter.events()));
        Set<UUID> settled = new HashSet<>(tx.createQuery(SETTLED)
                .bindArray("ids", UUID.class, wanted.toArray())
                .mapTo(UUID.class)
                .list());
        wanted.removeAll(settled);
        Set<String> parked = wanted.isEmpty() ? Set.of() : parked(tx, wanted);
        List<Runnable> verdicts = new ArrayList<>();
        for (Waiter waiter : asked) {
            if (settled.containsAll(waiter.events())) {
                Verdict verdict = parkedWithin(tx, waiter.batch()) ? Verdict.PARKED : Verdict.SETTLED;
                verdicts.add(() -> waiter.verdict().complete(verdict));
            } else if (waiter.events().stream().anyMatch(event -> parked.contains(event.toString()))) {
                verdicts.add(() -> waiter.verdict().complete(Verdict.PARKED));
            }
        }
        return () -> verdicts.forEach(Runnable::run);
    }

    private static Set<String> parked(Handle tx, Set<UUID> wanted) {
        return new HashSet<>(tx.createQuery(PARKED)
                .bindArray(
                        "ids", String.class, wanted.stream().map(UUID::toString).toArray())
                .mapTo(String.class)
                .list());
    }

    private static boolean parkedWithin(Handle tx, Awaited.@Nullable Batch batch) {
        return batch != null
                && tx.createQuery(PARKED_WITHIN)
                        .bind("topic", batch.topic())
                        .bind("first", batch.first().toString())
                        .bind("last", batch.last().toString())
                        .mapTo(Boolean.class)
                        .one();
    }

    /** Compared by identity: two may wait for the same events. */
    private static final class Waiter {
        private final Awaited awaited;
        private final CompletableFuture<Verdict> verdict;

        Waiter(Awaited awaited, CompletableFuture<Verdict> verdict) {
            this.awaited = awaited;
            this.verdict = verdict;
        }

        Set<UUID> events() {
            return awaited.events();
        }

        Awaited.@Nullable Batch batch() {
            return awaited.batch();
        }

        CompletableFuture<Verdict> verdict() {
            return verdict;
        }
    }
}
