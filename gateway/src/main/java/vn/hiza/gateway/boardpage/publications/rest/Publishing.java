package vn.hiza.gateway.boardpage.publications.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.MultiMap;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.Author;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Caller;
import vn.hiza.facts.FactJson;
import vn.hiza.facts.Transactions;
import vn.hiza.gateway.boardpage.BoardForm.Flaw;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.boardpage.publications.PublicationView.Form;
import vn.hiza.gateway.boardpage.rest.BoardForms;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.publication.Publication;
import vn.hiza.gateway.publication.Publications;
import vn.hiza.gateway.publication.rest.WantedReading;
import vn.hiza.rest.problem.Problem;

/** Freezes a board as a form asks for it, read by the same rules as the API's statement. */
@Singleton
public class Publishing {
    private static final List<String> FIELDS = List.of("name", "occasion", "date", "asOf", "zone", "fx");
    /** Who sends the same form again within this time wants what is there already. */
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private static final int LOOKED_AT = 20;

    private final Publications publications;
    private final WantedReading reading;
    private final Transactions transactions;
    private final BoardForms forms;
    private final Clock clock;

    public Publishing(
            Publications publications,
            WantedReading reading,
            Transactions transactions,
            BoardForms forms,
            Clock clock) {
        this.publications = publications;
        this.reading = reading;
        this.transactions = transactions;
        this.forms = forms;
        this.clock = clock;
    }

    Publication publish(MultiMap typed, Caller caller) {
        Publication.Wanted wanted = reading.read(statement(typed));
        return transactions.commit(tx -> {
            Publications.lock(tx);
            return made(tx, wanted, caller)
                    .orElseGet(() -> publications.publish(tx, wanted, new Author(caller, clock.instant(), null, null)));
        });
    }

    /**
     * A form that is sent twice, by a second click or a reload, publishes once: whoever waited for the lock sees what the one
     * before has made.
     */
    private Optional<Publication> made(Handle tx, Publication.Wanted wanted, Caller caller) {
        return publications.list(tx, null, LOOKED_AT).stream()
                .filter(each -> each.publishedBy().equals(caller.client())
                        && each.publishedAt().isAfter(clock.instant().minus(AGAIN))
                        && each.name().equals(wanted.name())
                        && each.occasion().equals(wanted.occasion())
                        && each.date().equals(wanted.date())
                        && each.asOf().equals(wanted.query().asOf())
                        && each.fx() == wanted.query().fx()
                        && Objects.equals(each.zone(), wanted.query().zone()))
                .findFirst();
    }

    private static byte[] statement(MultiMap typed) {
        ObjectNode statement = FactJson.MAPPER.createObjectNode();
        for (String field : FIELDS) {
            String value = typed.get(field);
            if (value != null && !value.isBlank()) {
                statement.put(field, value.strip());
            }
        }
        return statement.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The form again, with what was typed and what is wrong with it. */
    record Refusal(int status, Form form) {}

    Refusal refusal(MultiMap typed, BusinessException refused, Saying say) {
        List<Flaw> flaws = refused.flaws().stream()
                .map(flaw -> flaw.field().substring(1))
                .filter(FIELDS::contains)
                .distinct()
                .map(field -> new Flaw(field, say.of("publish.refused." + field)))
                .toList();
        if (flaws.isEmpty()) {
            flaws = List.of(
                    refused.slug().equals("unknown-zone")
                            ? new Flaw("zone", say.of("publish.refused.zone"))
                            : new Flaw("asOf", say.orElse("broken." + refused.slug(), say.of("publish.refused.asOf"))));
        }
        return new Refusal(Problem.of(refused).status(), form(typed, flaws, say));
    }

    Form form(MultiMap typed, List<Flaw> flaws, Saying say) {
        String today = LocalDate.now(clock).toString();
        return new Form(
                typed("name", typed, ""),
                typed("occasion", typed, ""),
                typed("date", typed, today),
                typed("asOf", typed, today),
                forms.zones(typed("zone", typed, ""), say),
                BoardForms.rates(typed("fx", typed, FxPolicy.AS_OF.name()), say),
                flaws);
    }

    private static String typed(String field, MultiMap typed, String otherwise) {
        return typed.contains(field) ? typed.get(field) : otherwise;
    }
}
