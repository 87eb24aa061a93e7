package vn.hiza.facts;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.WaitingStatement.Turn;

/**
 * Single statements of one kind that come while others are being written: they wait for those, and are then written together
 * in one transaction by the thread of the first of them. A statement that comes alone waits for nobody. What is written
 * together stands as a whole: when one is refused, or needs what another transaction holds, or fails in any other way, nothing
 * of it stands and each of them is written by its own thread, in a transaction of its own. Only when the connection is lost,
 * so that nobody knows what became of the commit, all of them are told so.
 */
public final class WrittenTogether<T> {
    /** As many as an application has threads for requests, so that all that can be waiting go together. */
    private static final int MOST = 64;

    /** So long a statement waits for its turn; what the others hang on may not be in its own way. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Transactions transactions;
    private final StatementGroup<T> group;
    private final Duration patience;
    private final Deque<WaitingStatement<T>> waiting = new ArrayDeque<>();
    private boolean writing;
    private long round;

    public WrittenTogether(Transactions transactions, FactWriter writer, FactKind<T> kind, Rules<T> rules) {
        this(transactions, new StatementGroup<>(writer, kind, rules), PATIENCE);
    }

    WrittenTogether(Transactions transactions, StatementGroup<T> group, Duration patience) {
        this.transactions = transactions;
        this.group = group;
        this.patience = patience;
    }

    /**
     * Writes the statement, and answers when it stands.
     *
     * @throws BusinessException when it is refused; then nothing of it is left
     */
    public StoredAnswer write(SingleStatement<T> statement) {
        WaitingStatement<T> mine = new WaitingStatement<>(statement);
        enter(mine);
        if (turn(mine) == Turn.WRITE_WHAT_WAITS) {
            writeWhatWaits();
        }
        StoredAnswer answer = mine.outcome();
        return answer == null ? alone(statement) : answer;
    }

    private synchronized void enter(WaitingStatement<T> mine) {
        waiting.add(mine);
        if (!writing) {
            mine.give(Turn.WRITE_WHAT_WAITS);
            writing = true;
        }
    }

    private Turn turn(WaitingStatement<T> mine) {
        Turn given = mine.await(patience);
        if (given == null) {
            leave(mine);
            given = mine.await();
        }
        return given;
    }

    /**
     * Stops waiting, and has the others wait for those no longer either; one that has been taken along, or is to write what
     * waits, has its turn.
     */
    private synchronized void leave(WaitingStatement<T> mine) {
        if (!mine.hasTurn() && waiting.remove(mine)) {
            mine.give(Turn.TAKE_OUTCOME);
            passOn();
        }
    }

    private void writeWhatWaits() {
        long mine = round();
        List<WaitingStatement<T>> together = List.of();
        try {
            together = next();
            write(together);
        } finally {
            passOn(mine);
            together.forEach(each -> each.give(Turn.TAKE_OUTCOME));
        }
    }

    private synchronized long round() {
        return round;
    }

    /** Does nothing when somebody has lost patience and passed it on before. */
    private synchronized void passOn(long from) {
        if (from == round) {
            passOn();
        }
    }

    private synchronized void passOn() {
        round++;
        WaitingStatement<T> first = waiting.peek();
        writing = first != null;
        if (first != null) {
            first.give(Turn.WRITE_WHAT_WAITS);
        }
    }

    /** Those that wait, but of each key and of each request that is repeated only the first. */
    private synchronized List<WaitingStatement<T>> next() {
        List<WaitingStatement<T>> together = new ArrayList<>();
        Set<Object> taken = new HashSet<>();
        Iterator<WaitingStatement<T>> each = waiting.iterator();
        while (each.hasNext() && together.size() < MOST) {
            WaitingStatement<T> one = each.next();
            if (taken.add(one.statement().submission().key())
                    && isFirst(taken, one.statement().request())) {
                together.add(one);
            }
        }
        waiting.removeAll(together);
        return together;
    }

    private static boolean isFirst(Set<Object> taken, @Nullable RequestKey request) {
        return request == null || taken.add(new EarlierAnswers.Key(request.client(), request.key()));
    }

    /** What is known afterwards is told to each; nothing is when they are to be written alone. */
    private void write(List<WaitingStatement<T>> together) {
        try {
            List<StoredAnswer> answers = transactions.commitOnce(tx -> group.write(
                    tx, together.stream().map(WaitingStatement::statement).toList(), Patience.SHORT));
            for (int i = 0; i < answers.size(); i++) {
                together.get(i).answered(answers.get(i));
            }
        } catch (BusinessException refused) {
            if (together.size() == 1) {
                together.get(0).failed(refused);
            }
        } catch (StorageException failed) {
            if (failed.connectionLost()) {
                together.forEach(each -> each.failed(failed));
            }
        } catch (RuntimeException | Error anothersFault) {
            // Each finds out for itself whether the fault was its own.
            return;
        }
    }

    private StoredAnswer alone(SingleStatement<T> statement) {
        return transactions.commit(tx -> group.write(tx, List.of(statement), Patience.AS_THE_DATABASE_HAS)
                .get(0));
    }
}
