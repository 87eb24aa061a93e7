package vn.hiza.gateway.boardpage.rest;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.rest.BoardParameters;
import vn.hiza.gateway.boardpage.BoardForm.Flaw;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.language.ReaderLanguage;
import vn.hiza.rest.collection.Parameters;
import vn.hiza.rest.problem.Problem;

/**
 * What an address asks of the figures, read by the same rules as the API's, each parameter for itself: a page says of each
 * what is wrong, in the reader's language. An empty field of a form asks for nothing.
 */
public final class AddressReading {
    /** More of what was typed is not shown back. */
    private static final int SHOWN = 80;

    private final MultiMap typed;
    private final BoardParameters rules;
    private final Saying say;
    private final List<Flaw> flaws = new ArrayList<>();
    private int status = 200;

    public AddressReading(RoutingContext context, BoardParameters rules, Saying say) {
        this.typed = parameters(context);
        this.rules = rules;
        this.say = say;
        String language = ReaderLanguage.notOffered(context);
        if (language != null) {
            refuse("lang", "lang", Parameters.invalid("lang", "use vi or en"));
        }
    }

    /** The parameters of an address; none where it cannot be read. */
    static MultiMap parameters(RoutingContext context) {
        try {
            return context.queryParams();
        } catch (RuntimeException unreadable) {
            return MultiMap.caseInsensitiveMultiMap();
        }
    }

    public BoardQuery query() {
        return query(Objects.requireNonNullElse(day("asOf"), rules.today()));
    }

    /** What is asked of a day that the address names in a way of its own. */
    public BoardQuery query(LocalDate day) {
        return new BoardQuery(
                day,
                part("zone", "zone", BoardQuery::zone),
                Objects.requireNonNullElse(part("fx", "fx", BoardQuery::fx), FxPolicy.AS_OF));
    }

    /** A day by the rules of the board's; null when it is no such day or none is asked for. */
    public @Nullable LocalDate day(String name) {
        return typed(name).isEmpty() ? null : part(name, "asOf", BoardQuery::asOf);
    }

    /** What was typed into a field; empty for nothing. */
    public String typed(String name) {
        return typed.contains(name) ? typed.get(name) : "";
    }

    private <T> @Nullable T part(String name, String rule, Function<BoardQuery, @Nullable T> part) {
        List<String> values = typed.getAll(name).stream().distinct().toList();
        if (values.size() > 1) {
            refuse(new Flaw(name, say.of("refused.twice", name)));
            return null;
        }
        MultivaluedMap<String, String> one = new MultivaluedHashMap<>();
        if (!typed(name).isEmpty()) {
            one.add(rule, typed(name));
        }
        try {
            return part.apply(rules.query(new Parameters(one)));
        } catch (BusinessException refused) {
            refuse(name, rule, refused);
            return null;
        }
    }

    /** Says what is wrong with what can be read each for itself. */
    public void refuse(Flaw flaw) {
        flaws.add(flaw);
        status = Math.max(status, 400);
    }

    /** Says that what was typed into a field is refused, in the words for the rule. */
    public void refuse(String name, String rule, BusinessException refused) {
        String shown = typed(name);
        flaws.add(new Flaw(
                name,
                say.of(
                        "refused." + rule + "." + refused.slug(),
                        shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown)));
        status = Math.max(status, Problem.of(refused).status());
    }

    /** What is asked of a zone; null where there is no such zone, which is said beside the field, or something else is to be mended. */
    public <T> @Nullable T ofKnownZone(Supplier<T> asked) {
        if (!flaws.isEmpty()) {
            return null;
        }
        try {
            return asked.get();
        } catch (BusinessException refused) {
            refuseUnknownZone(refused);
            return null;
        }
    }

    /** The same of what comes later. */
    public <T> CompletionStage<@Nullable T> ofKnownZoneLater(Supplier<CompletionStage<T>> asked) {
        if (!flaws.isEmpty()) {
            return CompletableFuture.completedStage(null);
        }
        return asked.get().handle((made, failure) -> {
            if (failure == null) {
                return made;
            }
            if (!(failure instanceof BusinessException refused)) {
                throw new CompletionException(failure);
            }
            refuseUnknownZone(refused);
            return null;
        });
    }

    private void refuseUnknownZone(BusinessException refused) {
        if (!refused.slug().equals("unknown-zone")) {
            throw refused;
        }
        refuse("zone", "zone", refused);
    }

    public List<Flaw> flaws() {
        return flaws;
    }

    public int status() {
        return status;
    }
}
