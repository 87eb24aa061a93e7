package vn.hiza.gateway.boardpage.publications.rest;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.gateway.boardpage.publications.PublicationPages;
import vn.hiza.gateway.boardpage.publications.PublicationTemplates;
import vn.hiza.gateway.boardpage.publications.PublicationView.Form;
import vn.hiza.gateway.boardpage.publications.PublicationView.Found;
import vn.hiza.gateway.boardpage.rest.PageDoor;
import vn.hiza.gateway.boardpage.rest.PageSurroundings;
import vn.hiza.gateway.boardpage.rest.Reader;
import vn.hiza.gateway.publication.Publication;
import vn.hiza.gateway.publication.Publications;
import vn.hiza.gateway.publication.rest.PublicationAddress;
import vn.hiza.rest.access.AccessTable;

/** What was published, at {@code /publications}: the list, each with its figures, its verification and what changed since. */
@Singleton
public class PublicationRoutes {
    private static final String PUBLICATIONS = "/publications";

    private final PageDoor door;
    private final Publications publications;
    private final PublicationPages pages;
    private final Publishing publishing;
    private final AccessTable access;
    private final PageSurroundings around;

    public PublicationRoutes(
            PageDoor door,
            Publications publications,
            PublicationPages pages,
            Publishing publishing,
            AccessTable access,
            PageSurroundings around) {
        this.door = door;
        this.publications = publications;
        this.pages = pages;
        this.publishing = publishing;
        this.access = access;
        this.around = around;
    }

    void register(@Observes Router router) {
        door.open(router, PUBLICATIONS, PUBLICATIONS.substring(1), this::shelf);
        door.open(router, PUBLICATIONS + "/:id", "publications", reader -> page(reader, (each, who) -> null));
        door.open(
                router,
                PUBLICATIONS + "/:id/verify",
                "publications",
                reader -> page(reader, (each, who) -> pages.verified(each, who.say())));
        door.open(
                router,
                PUBLICATIONS + "/:id/changes",
                "publications",
                reader ->
                        page(reader, (each, who) -> pages.changed(each, who.visible(access), cursor(who), who.say())));
        door.take(router, PUBLICATIONS, "publications", this::publish);
    }

    private void shelf(Reader reader) {
        shelf(reader, 200, publishing.form(reader.context().request().params(), List.of(), reader.say()));
    }

    private void shelf(Reader reader, int status, Form form) {
        UUID after = PublicationAddress.read(reader.context().request().getParam("after", ""));
        boolean publishes = access.mayWrite(reader.caller(), "publications");
        around.answers()
                .send(
                        reader.context(),
                        status,
                        PublicationTemplates.publications(
                                around.frames().of(reader, reader.say().of("link.publications")),
                                pages.shelf(
                                        after,
                                        publishes ? form : null,
                                        around.frames().here(reader, PUBLICATIONS),
                                        reader.say())));
    }

    private void page(Reader reader, BiFunction<Publication, Reader, @Nullable Found> find) {
        Optional<Publication> found = Optional.ofNullable(
                        PublicationAddress.read(reader.context().pathParam("id")))
                .flatMap(publications::find);
        if (found.isEmpty()) {
            door.absent(reader);
            return;
        }
        Publication publication = found.get();
        around.answers()
                .send(
                        reader.context(),
                        200,
                        PublicationTemplates.publication(
                                around.frames().of(reader, publication.name(), publication.query()),
                                pages.page(publication, find.apply(publication, reader), reader.say())));
    }

    private void publish(Reader reader) {
        MultiMap typed = reader.context().request().formAttributes();
        try {
            Publication made = publishing.publish(typed, reader.caller());
            reader.context()
                    .response()
                    .setStatusCode(303)
                    .putHeader("Location", PublicationPages.address(made))
                    .end();
        } catch (BusinessException refused) {
            Publishing.Refusal refusal = publishing.refusal(typed, refused, reader.say());
            shelf(reader, refusal.status(), refusal.form());
        }
    }

    private static @Nullable String cursor(Reader reader) {
        String cursor = reader.context().request().getParam("cursor", "");
        return cursor.isEmpty() ? null : cursor;
    }
}
