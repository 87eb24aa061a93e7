package vn.hiza.gateway.boardpage.statement;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.hiza.gateway.boardpage.Line;
import vn.hiza.gateway.boardpage.Link;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.boardpage.statement.StatementView.Difference;
import vn.hiza.gateway.boardpage.statement.StatementView.RevisionView;
import vn.hiza.gateway.display.DayDisplay;

/** Makes pages of statements from their revisions as the owning service tells them. */
@Singleton
public class StatementPages {
    private final Clock clock;

    public StatementPages(Clock clock) {
        this.clock = clock;
    }

    /** The page of a statement. */
    public StatementView page(String collection, History history, List<Link> links, Saying say) {
        JsonNode revisions = history.revisions();
        FieldWords words = new FieldWords(say);
        List<RevisionView> told = new ArrayList<>();
        boolean voided = false;
        for (JsonNode revision : revisions.path("items")) {
            told.add(revision(revision, told.isEmpty(), voided, words, say));
            voided = revision.path("voided").asBoolean();
        }
        Collections.reverse(told);
        JsonNode state = revisions.path("items").path(told.size() - 1).path("state");
        return new StatementView(
                say.orElse("collection." + collection, collection),
                history.key(),
                history.name(),
                voided,
                fields(state, words),
                told,
                links);
    }

    private RevisionView revision(JsonNode revision, boolean first, boolean wasVoided, FieldWords words, Saying say) {
        boolean voids = revision.path("voided").asBoolean();
        String done = voids ? "VOIDED" : first ? "STATED" : wasVoided ? "REVIVED" : "CORRECTED";
        Instant at = Instant.parse(revision.path("recordedAt").asText());
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(say.of("statement.by"), revision.path("recordedBy").asText()));
        lines.add(new Line(say.of("statement.at"), say.words(DayDisplay.of(at.atZone(clock.getZone())))));
        lines.add(new Line(
                say.of("statement.reason"),
                revision.path("reason").isTextual()
                        ? revision.path("reason").asText()
                        : say.of("statement.no-reason")));
        lines.add(new Line(say.of("statement.event"), revision.path("eventId").asText()));
        return new RevisionView(
                say.of("statement." + done, revision.path("revision").asInt()),
                lines,
                first ? List.of() : changes(revision.path("changes"), words));
    }

    private static List<Difference> changes(JsonNode changes, FieldWords words) {
        List<Difference> differences = new ArrayList<>();
        for (JsonNode change : changes) {
            String field = change.path("field").asText().substring(1);
            differences.add(new Difference(
                    words.name(field), words.value(change.path("from")), words.value(change.path("to"))));
        }
        return differences;
    }

    private static List<Line> fields(JsonNode state, FieldWords words) {
        List<Line> lines = new ArrayList<>();
        state.properties()
                .forEach(field -> lines.add(new Line(words.name(field.getKey()), words.value(field.getValue()))));
        return lines;
    }
}
