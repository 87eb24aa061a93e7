package vn.hiza.rest.batch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.hiza.facts.Case;
import vn.hiza.facts.FactJson;
import vn.hiza.facts.FactKind;
import vn.hiza.facts.Flaw;
import vn.hiza.facts.Outcome;
import vn.hiza.facts.Warning;
import vn.hiza.rest.batch.BatchPart.Rejection;

/** What became of every row of a batch. */
final class BatchReport<T> {
    private final FactKind<T> kind;
    private final RowOutcomes outcomes;
    private final List<Rejection> rejections;
    private final List<Noted> warnings = new ArrayList<>();
    private final FurtherFlaws further = new FurtherFlaws();
    private final WaitToken token;
    private final RowPlaces places;

    BatchReport(FactKind<T> kind, BatchPart<T> read) {
        this.kind = kind;
        this.outcomes = new RowOutcomes(read.leftOut());
        this.places = read.places();
        this.token = new WaitToken(kind.topic());
        this.rejections = new ArrayList<>(read.rejections());
        rejections.forEach(rejection -> outcomes.add(Outcome.REJECTED, rejection.index()));
    }

    void add(List<Case<T>> settled) {
        for (Case<T> each : settled) {
            outcomes.add(each.rejected() ? Outcome.REJECTED : each.outcome(), each.index());
            token.include(kind, each);
            if (each.rejected()) {
                rejections.add(further.of(each.index(), each.flaws()));
            } else {
                each.warnings().forEach(warning -> warnings.add(new Noted(each.index(), warning)));
            }
        }
    }

    ObjectNode json(boolean dryRun, boolean atomic) {
        boolean applied = !dryRun && (!atomic || outcomes.count(Outcome.REJECTED) == 0);
        ObjectNode report = FactJson.MAPPER.createObjectNode();
        report.put("applied", applied);
        report.put("dryRun", dryRun);
        report.put("atomic", atomic);
        ObjectNode counted = report.putObject("counts");
        counted.put("created", outcomes.count(Outcome.CREATED));
        counted.put("updated", outcomes.count(Outcome.UPDATED));
        counted.put("unchanged", outcomes.count(Outcome.UNCHANGED));
        counted.put("rejected", outcomes.count(Outcome.REJECTED));
        outcomes.writeTo(report.putObject("outcomes"));
        ArrayNode listed = report.putArray("rejections");
        rejections.sort(Comparator.comparingInt(Rejection::index));
        rejections.forEach(rejection -> list(listed, rejection));
        ArrayNode noted = report.putArray("warnings");
        warnings.sort(Comparator.comparingInt(Noted::index));
        warnings.forEach(each -> note(noted, each));
        report.put("waitToken", applied ? token.text() : null);
        return report;
    }

    private void note(ArrayNode noted, Noted each) {
        place(noted.addObject(), each.index())
                .put("code", each.warning().code())
                .put("field", each.warning().field())
                .put("message", each.warning().message());
    }

    private void list(ArrayNode listed, Rejection rejection) {
        Flaw first = rejection.flaws().get(0);
        ObjectNode entry = place(listed.addObject(), rejection.index());
        describe(entry, first);
        if (rejection.flaws().size() > 1) {
            ArrayNode more = entry.putArray("more");
            rejection.flaws().subList(1, rejection.flaws().size()).forEach(flaw -> describe(more.addObject(), flaw));
        }
        if (rejection.untold() > 0) {
            entry.put("untold", rejection.untold());
        }
    }

    private ObjectNode place(ObjectNode entry, int index) {
        Integer line = places.line(index);
        entry.put("index", index);
        return line == null ? entry : entry.put("line", line);
    }

    private static void describe(ObjectNode entry, Flaw flaw) {
        entry.put("field", flaw.field()).put("code", flaw.code()).put("message", flaw.message());
        if (flaw.retryable()) {
            entry.put("retryable", true);
        }
        if (flaw.firstIndex() != null) {
            entry.put("firstIndex", flaw.firstIndex());
        }
    }

    /** A warning and the row it is for. */
    private record Noted(int index, Warning warning) {}
}
