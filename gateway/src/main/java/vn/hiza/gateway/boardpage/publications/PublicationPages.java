package vn.hiza.gateway.boardpage.publications;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.boardpage.Line;
import vn.hiza.gateway.boardpage.Link;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.boardpage.Subjects;
import vn.hiza.gateway.boardpage.Subjects.Subject;
import vn.hiza.gateway.boardpage.publications.PublicationView.Figure;
import vn.hiza.gateway.boardpage.publications.PublicationView.Form;
import vn.hiza.gateway.boardpage.publications.PublicationView.Found;
import vn.hiza.gateway.boardpage.publications.PublicationView.Item;
import vn.hiza.gateway.boardpage.publications.PublicationView.Page;
import vn.hiza.gateway.boardpage.publications.PublicationView.Shelf;
import vn.hiza.gateway.figure.LedgerViews;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.language.Language;
import vn.hiza.gateway.publication.Changes;
import vn.hiza.gateway.publication.Comparison;
import vn.hiza.gateway.publication.Publication;
import vn.hiza.gateway.publication.Publications;
import vn.hiza.gateway.publication.Verification;
import vn.hiza.gateway.publication.Verifications;
import vn.hiza.gateway.wording.FigureWords;
import vn.hiza.rest.collection.Cursors;

/** Makes the pages of publications. */
@Singleton
public class PublicationPages {
    private static final int ON_A_PAGE = 50;
    private static final int FACTS = 50;

    private final Publications publications;
    private final Verifications verifications;
    private final Comparison comparison;
    private final IndicatorCatalogue catalogue;
    private final Subjects subjects;
    private final LedgerViews ledger;
    private final Clock clock;

    public PublicationPages(
            Publications publications,
            Verifications verifications,
            Comparison comparison,
            IndicatorCatalogue catalogue,
            Subjects subjects,
            LedgerViews ledger,
            Clock clock) {
        this.publications = publications;
        this.verifications = verifications;
        this.comparison = comparison;
        this.catalogue = catalogue;
        this.subjects = subjects;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param after the last publication already seen; null to begin
     * @param here the address of the list with what its reader has chosen
     */
    public Shelf shelf(@Nullable UUID after, @Nullable Form form, String here, Saying say) {
        List<Publication> found = publications.list(after, ON_A_PAGE + 1);
        boolean more = found.size() > ON_A_PAGE;
        return new Shelf(
                found.stream()
                        .limit(ON_A_PAGE)
                        .map(each -> new Item(
                                address(each),
                                each.name(),
                                each.occasion(),
                                say.day(each.date()),
                                say.day(each.asOf()),
                                each.publishedBy()))
                        .toList(),
                more
                        ? here + (here.indexOf('?') < 0 ? '?' : '&') + "after="
                                + found.get(ON_A_PAGE - 1).id()
                        : null,
                form);
    }

    public Page page(Publication publication, @Nullable Found found, Saying say) {
        JsonNode board = publications.document(publication.id()).tree();
        return new Page(
                publication.name(),
                lines(publication, board, say),
                StreamSupport.stream(board.path("indicators").spliterator(), false)
                        .map(figure -> figure(figure, say))
                        .toList(),
                found,
                links(publication, say));
    }

    /** Whether a publication is what it was; takes some seconds. */
    public Found verified(Publication publication, Saying say) {
        Verification result = verifications.verify(publication);
        List<String> texts = new ArrayList<>();
        texts.add(say.of(result.digest().matches() ? "verify.digest-same" : "verify.digest-other"));
        texts.add(say.of("verify.recomputed", result.figures(), say.number(BigDecimal.valueOf(result.facts()))));
        result.differing()
                .forEach(figure -> texts.add(say.of(
                        "verify.differs",
                        figure.published().at("/name/" + say.language().code()).asText(figure.code()))));
        return new Found(
                say.of(result.valid() ? "verify.valid" : "verify.invalid"),
                result.valid(),
                texts,
                List.of(),
                List.of(),
                List.of());
    }

    /**
     * What has changed since, and because of which facts.
     *
     * @param visible the collections that the reader may see
     * @param cursor where the facts go on; null to begin
     */
    public Found changed(Publication publication, Predicate<String> visible, @Nullable String cursor, Saying say) {
        Changes changes = comparison.since(publication, visible, Cursors.key(cursor), FACTS);
        List<String> texts = new ArrayList<>();
        if (changes.withheld() > 0) {
            texts.add(say.of("changes.withheld", changes.withheld()));
        }
        Map<Subject, String> names = subjects.names(
                changes.facts().stream().map(ChangeLines::subject).toList(), visible, say);
        ChangeLines lines = new ChangeLines(catalogue, publication, clock.getZone(), say);
        boolean same = changes.figures().isEmpty();
        return new Found(
                say.of(same ? "changes.none" : "changes.some", changes.figures().size()),
                same,
                texts,
                changes.figures().stream().map(lines::changed).toList(),
                changes.facts().stream()
                        .map(fact -> lines.fact(fact, names.get(ChangeLines.subject(fact))))
                        .toList(),
                pages(publication, cursor, changes.nextCursor(), say));
    }

    private static List<Link> pages(
            Publication publication, @Nullable String cursor, @Nullable String next, Saying say) {
        String page = address(publication) + "/changes" + language(say);
        List<Link> pages = new ArrayList<>();
        if (cursor != null) {
            pages.add(new Link(page, say.of("why.first"), false));
        }
        if (next != null) {
            pages.add(
                    new Link(page + (page.indexOf('?') < 0 ? '?' : '&') + "cursor=" + next, say.of("why.next"), false));
        }
        return pages;
    }

    private static String language(Saying say) {
        return say.language() == Language.VI ? "" : "?lang=" + say.language().code();
    }

    private List<Line> lines(Publication publication, JsonNode board, Saying say) {
        return List.of(
                new Line(say.of("publish.occasion"), publication.occasion()),
                new Line(say.of("publish.date"), say.day(publication.date())),
                new Line(say.of("form.day"), say.day(publication.asOf())),
                new Line(
                        say.of("form.zone"),
                        ledger.read(view -> say.words(FigureWords.scope(publication.zone(), view.zoneNames())))),
                new Line(say.of("fx.title"), say.of("fx." + publication.fx())),
                new Line(
                        say.of("publish.by"),
                        publication.publishedBy() + " · "
                                + say.day(LocalDate.ofInstant(publication.publishedAt(), clock.getZone()))),
                new Line(say.of("publish.digest"), publication.digest()),
                new Line(say.of("publish.positions"), positions(board)));
    }

    /** Of each topic the last event that is in the figures, partition by partition. */
    private static String positions(JsonNode board) {
        Map<String, List<String>> offsets = new LinkedHashMap<>();
        for (JsonNode position : board.path("settledThrough")) {
            offsets.computeIfAbsent(position.path("topic").asText(), fresh -> new ArrayList<>())
                    .add(position.path("partition").asText() + "→"
                            + position.path("offset").asText());
        }
        return offsets.entrySet().stream()
                .map(topic -> topic.getKey() + " " + String.join(" ", topic.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** The words of the day of the publication, whatever the catalogue says today. */
    private static Figure figure(JsonNode figure, Saying say) {
        String language = say.language().code();
        List<String> more = new ArrayList<>();
        for (String part : List.of("/target/text/", "/share/display/", "/previous/display/")) {
            add(more, figure.at(part + language));
        }
        if (figure.at("/approval/provisional").decimalValue().signum() != 0) {
            JsonNode approved = figure.at("/approval/display/" + language);
            more.add(say.of(
                    "publish.provisional",
                    approved.isTextual() ? approved.asText() : say.words(FigureWords.of("caution.nothing-approved"))));
        }
        if (figure.at("/previous/value").isNumber()
                && !figure.at("/previous/comparable").asBoolean()) {
            more.add(say.of("publish.not-comparable"));
        }
        JsonNode last = figure.at("/reporting/lastReportedOn");
        if (last.isTextual()) {
            more.add(say.of("publish.reported", say.day(LocalDate.parse(last.asText()))));
        }
        return new Figure(
                figure.at("/name/" + language).asText(),
                figure.at("/display/" + language).asText(),
                String.join("; ", more));
    }

    private static void add(List<String> more, JsonNode text) {
        if (text.isTextual()) {
            more.add(text.asText());
        }
    }

    private static List<Link> links(Publication publication, Saying say) {
        String lang = language(say);
        String data = "/data/publications/" + publication.id();
        return List.of(
                new Link(address(publication) + "/verify" + lang, say.of("publish.verify"), false),
                new Link(address(publication) + "/changes" + lang, say.of("publish.changes"), false),
                new Link(data, say.of("why.json"), true),
                new Link(data + "/document", say.of("publish.document"), true));
    }

    public static String address(Publication publication) {
        return "/publications/" + publication.id();
    }
}
