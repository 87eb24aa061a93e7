package vn.hiza.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.IdempotencyKeys.Answered;

/** Writes single statements within one transaction: what was answered before, the facts, the answers to keep, each in one go. */
final class StatementGroup<T> {
    private final FactWriter writer;
    private final FactKind<T> kind;
    private final Rules<T> rules;
    private final IdempotencyKeys keys = new IdempotencyKeys();

    StatementGroup(FactWriter writer, FactKind<T> kind, Rules<T> rules) {
        this.writer = writer;
        this.kind = kind;
        this.rules = rules;
    }

    /**
     * Writes all of them; those that were answered before get that answer.
     *
     * @throws BusinessException when one is refused: others may have been judged as if it stood, so none may stand
     */
    List<StoredAnswer> write(Handle tx, List<SingleStatement<T>> statements, Patience patience) {
        TreeMap<Integer, StoredAnswer> answers = answeredBefore(tx, statements);
        List<Submission<T>> fresh = new ArrayList<>(statements.size());
        for (int i = 0; i < statements.size(); i++) {
            if (!answers.containsKey(i)) {
                fresh.add(statements.get(i).submission().at(i));
            }
        }
        List<Answered> kept = new ArrayList<>(fresh.size());
        for (Case<T> settled : write(tx, statements, fresh, patience)) {
            SingleStatement<T> statement = statements.get(settled.index());
            StoredAnswer answer = statement.answer(settled);
            answers.put(settled.index(), answer);
            if (statement.request() != null) {
                kept.add(new Answered(statement.request(), answer));
            }
        }
        if (!kept.isEmpty()) {
            keys.store(tx, kept);
        }
        return List.copyOf(answers.values());
    }

    private List<Case<T>> write(
            Handle tx, List<SingleStatement<T>> statements, List<Submission<T>> fresh, Patience patience) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        List<Case<T>> settled = writer.write(
                tx, kind, fresh, rules, index -> statements.get(index).author(), patience);
        writer.recall(tx, kind, settled);
        return settled;
    }

    private TreeMap<Integer, StoredAnswer> answeredBefore(Handle tx, List<SingleStatement<T>> statements) {
        List<RequestKey> requests = statements.stream()
                .map(SingleStatement::request)
                .filter(Objects::nonNull)
                .toList();
        TreeMap<Integer, StoredAnswer> answers = new TreeMap<>();
        if (requests.isEmpty()) {
            return answers;
        }
        EarlierAnswers earlier = keys.earlier(tx, requests);
        for (int i = 0; i < statements.size(); i++) {
            RequestKey request = statements.get(i).request();
            StoredAnswer answer = request == null ? null : earlier.to(request);
            if (answer != null) {
                answers.put(i, answer);
            }
        }
        return answers;
    }
}
