package vn.hiza.gateway.boardpage.publications;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.Topic;
import vn.hiza.gateway.boardpage.PageAddress;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.boardpage.Subjects.Subject;
import vn.hiza.gateway.boardpage.publications.PublicationView.Changed;
import vn.hiza.gateway.boardpage.publications.PublicationView.Fact;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.publication.Changes;
import vn.hiza.gateway.publication.Publication;

/** What has changed since a publication, line by line. */
final class ChangeLines {
    private final IndicatorCatalogue catalogue;
    private final Publication publication;
    private final ZoneId zone;
    private final Saying say;

    /** @param zone in which a moment is a day */
    ChangeLines(IndicatorCatalogue catalogue, Publication publication, ZoneId zone, Saying say) {
        this.catalogue = catalogue;
        this.publication = publication;
        this.zone = zone;
        this.say = say;
    }

    /** A figure then and now. */
    Changed changed(Changes.ChangedFigure figure) {
        return new Changed(
                say.words(figure.name()) + " – "
                        + figure.changed().stream()
                                .map(part -> say.orElse("changes.part." + part, part))
                                .collect(Collectors.joining(", ")),
                say.words(figure.publishedDisplay()),
                say.words(figure.nowDisplay()),
                difference(figure));
    }

    private String difference(Changes.ChangedFigure figure) {
        BigDecimal difference = figure.difference();
        if (difference == null) {
            return "–";
        }
        Indicator indicator = catalogue.find(figure.code()).orElseThrow();
        return (difference.signum() > 0 ? "+" : "") + say.exact(indicator, difference);
    }

    static Subject subject(Changes.ChangedFact fact) {
        return new Subject(fact.collection(), fact.key());
    }

    /** @param name of whom or what the fact is; null where the reader may not know it, or where there is none */
    Fact fact(Changes.ChangedFact fact, @Nullable String name) {
        LocalDate on = LocalDate.ofInstant(fact.recordedAt(), zone);
        String of = say.orElse("collection." + fact.collection(), fact.collection()) + " "
                + (name == null ? fact.key() : name + " (" + fact.key() + ")");
        String what = say.of("changes." + fact.kind(), of, say.day(on));
        String by = say.of("changes.by", fact.recordedBy());
        return new Fact(
                fact.reason() == null ? what + " · " + by : what + " · " + by + " · " + fact.reason(),
                Topic.TARGETS.collection().equals(fact.collection())
                        ? null
                        : new PageAddress(publication.query(), say.language()).statement(fact.href()),
                fact.effects().stream().map(this::effect).toList());
    }

    private String effect(Changes.Effect effect) {
        return say.orElse("measure." + effect.measure(), effect.measure()) + " · " + say.day(effect.date()) + ": "
                + said(effect.then(), effect) + " → " + said(effect.now(), effect);
    }

    private String said(@Nullable BigDecimal amount, Changes.Effect effect) {
        return amount == null ? say.of("changes.nothing") : say.amount(amount, effect.currency());
    }
}
