package vn.hiza.gateway.consistency.rest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hiza.gateway.consistency.Operand;
import vn.hiza.gateway.consistency.Relation;
import vn.hiza.gateway.consistency.Statement;
import vn.hiza.gateway.consistency.Unknown;
import vn.hiza.rest.json.Fields;

/** Each id names one statement or unknown, and relations name what is there. */
final class NamesCheck {
    private final List<Unknown> unknowns;
    private final List<Statement> statements;
    private final Set<String> known = new HashSet<>();

    NamesCheck(List<Unknown> unknowns, List<Statement> statements) {
        this.unknowns = unknowns;
        this.statements = statements;
    }

    void judge(Fields fields) {
        for (int i = 0; i < unknowns.size(); i++) {
            take(fields, "unknowns/" + i, unknowns.get(i).id());
        }
        for (int i = 0; i < statements.size(); i++) {
            take(fields, "statements/" + i, statements.get(i).id());
        }
        for (int i = 0; i < statements.size(); i++) {
            judge(fields, "statements/" + i, statements.get(i));
        }
    }

    private void take(Fields fields, String at, String id) {
        if (!known.add(id)) {
            fields.flaw(at + "/id", "id-taken", "Statements and unknowns share their ids; each names one.");
        }
    }

    private void judge(Fields fields, String at, Statement statement) {
        if (statement.relation() instanceof Relation.Share share) {
            String field = at + (share.isPercent() ? "/percent/" : "/ratio/");
            judge(fields, field + (share.isPercent() ? "part" : "of"), share.part(), statement);
            judge(fields, field + (share.isPercent() ? "of" : "to"), share.of(), statement);
        } else if (statement.relation() instanceof Relation.Total total) {
            judge(fields, at + "/total/usd", total.usd(), statement);
            judge(fields, at + "/total/vnd", total.vnd(), statement);
            judge(fields, at + "/total/rate", total.rate(), statement);
        }
    }

    private void judge(Fields fields, String at, List<Operand> operands, Statement statement) {
        for (int i = 0; i < operands.size(); i++) {
            judge(fields, at + "/" + i, operands.get(i), statement);
        }
    }

    private void judge(Fields fields, String at, Operand operand, Statement statement) {
        if (!(operand instanceof Operand.Named named)) {
            return;
        }
        if (named.id().equals(statement.id())) {
            fields.flaw(at + "/id", "names-itself", "A number does not follow from itself; name another.");
        } else if (!known.contains(named.id())) {
            fields.flaw(at + "/id", "unknown-id", "No statement and no unknown has this id.");
        }
    }
}
