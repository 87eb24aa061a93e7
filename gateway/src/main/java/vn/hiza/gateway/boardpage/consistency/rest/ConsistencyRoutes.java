package vn.hiza.gateway.boardpage.consistency.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Flaw;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.rest.BoardParameters;
import vn.hiza.gateway.boardpage.BoardForm;
import vn.hiza.gateway.boardpage.consistency.ConsistencyPages;
import vn.hiza.gateway.boardpage.consistency.ConsistencyTemplates;
import vn.hiza.gateway.boardpage.consistency.ConsistencyView;
import vn.hiza.gateway.boardpage.consistency.PrintedSheet;
import vn.hiza.gateway.boardpage.rest.AddressReading;
import vn.hiza.gateway.boardpage.rest.BoardForms;
import vn.hiza.gateway.boardpage.rest.PageDoor;
import vn.hiza.gateway.boardpage.rest.PageSurroundings;
import vn.hiza.gateway.boardpage.rest.Reader;
import vn.hiza.gateway.consistency.Question;
import vn.hiza.gateway.consistency.rest.QuestionReading;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.rest.json.Fields;

/** Printed figures held against each other, at {@code /consistency}. The address holds what was typed, so it can be passed on. */
@Singleton
public class ConsistencyRoutes {
    private static final Pattern STATEMENT = Pattern.compile("/statements/([0-9]+)(/.*)?");

    private final PageDoor door;
    private final BoardParameters rules;
    private final BoardForms forms;
    private final ConsistencyPages pages;
    private final IndicatorCatalogue catalogue;
    private final PageSurroundings around;

    public ConsistencyRoutes(
            PageDoor door,
            BoardParameters rules,
            BoardForms forms,
            ConsistencyPages pages,
            IndicatorCatalogue catalogue,
            PageSurroundings around) {
        this.door = door;
        this.rules = rules;
        this.forms = forms;
        this.pages = pages;
        this.catalogue = catalogue;
        this.around = around;
    }

    void register(@Observes Router router) {
        door.open(router, "/consistency", "consistency-checks", this::page);
    }

    private void page(Reader reader) {
        AddressReading read = new AddressReading(reader.context(), rules, reader.say());
        BoardQuery query = read.query();
        PrintedSheet sheet = new PrintedSheet(catalogue, read::typed, id -> pages.name(id, reader.say()));
        Map<String, String> flaws = new LinkedHashMap<>();
        ConsistencyView.Result result = null;
        String filled = "";
        if (read.flaws().isEmpty()) {
            try {
                Question question = sheet.isEmpty() ? null : question(sheet, query, read, flaws, reader);
                result = question == null
                        ? null
                        : pages.result(question, sharesOfOne(sheet, query, reader), read::typed, reader.say());
                filled = pages.filled(query, reader.say());
            } catch (BusinessException refused) {
                if (!isUnknownZone(refused)) {
                    throw refused;
                }
                read.refuse("zone", "zone", refused);
            }
        }
        around.answers()
                .send(
                        reader.context(),
                        read.status(),
                        ConsistencyTemplates.consistency(
                                around.frames().of(reader, reader.say().of("link.consistency")),
                                new ConsistencyView(
                                        forms.of("/consistency", read, reader.say()),
                                        pages.rows(read::typed, flaws, reader.say()),
                                        filled,
                                        result)));
    }

    /** Read by the rules of the API; what it refuses is told beside its field. */
    private @Nullable Question question(
            PrintedSheet sheet, BoardQuery query, AddressReading read, Map<String, String> flaws, Reader reader) {
        Fields fields = new Fields(sheet.question(query, reader.say().language()), rules.today());
        Question question = new QuestionReading(catalogue).read(fields);
        for (Flaw flaw : fields.flaws()) {
            Matcher place = STATEMENT.matcher(flaw.field());
            if (place.matches()) {
                flaws.put(
                        sheet.field(Integer.parseInt(place.group(1))),
                        reader.say().of("consistency.unreadable"));
            } else {
                read.refuse(new BoardForm.Flaw(
                        flaw.field().substring(1), reader.say().of("consistency.refused", flaw.message())));
            }
        }
        flaws.keySet()
                .forEach(field -> read.refuse(new BoardForm.Flaw(
                        field, reader.say().of("consistency.mend", pages.name(field, reader.say())))));
        return question;
    }

    /** Asked only of what has been read without a flaw. */
    private @Nullable Question sharesOfOne(PrintedSheet sheet, BoardQuery query, Reader reader) {
        ObjectNode shares = sheet.sharesOfOne(query, reader.say().language());
        return shares == null ? null : new QuestionReading(catalogue).read(new Fields(shares, rules.today()));
    }

    private static boolean isUnknownZone(BusinessException refused) {
        return refused.slug().equals("unknown-zone")
                || refused.flaws().stream().anyMatch(flaw -> flaw.code().equals("unknown-zone"));
    }
}
