package vn.hiza.gateway.publication.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.FactJson;
import vn.hiza.gateway.publication.Publication;
import vn.hiza.gateway.publication.Publications;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.OncePerKey;
import vn.hiza.rest.collection.Paged;
import vn.hiza.rest.list.ListAnswers;

/** Boards as they were published, under {@code /api/v1/publications}. */
@Path("/api/v1/publications")
@Governed("publications")
@Tag(name = "publications")
@Produces(MediaType.APPLICATION_JSON)
public class PublicationResource {
    private final Publications publications;
    private final WantedReading reading;
    private final OncePerKey once;
    private final ListAnswers lists;
    private final CurrentRequest request;

    public PublicationResource(
            Publications publications,
            WantedReading reading,
            OncePerKey once,
            ListAnswers lists,
            CurrentRequest request) {
        this.publications = publications;
        this.reading = reading;
        this.once = once;
        this.lists = lists;
        this.request = request;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Publish a board: freeze it with its digest",
            description =
                    "name, occasion; date is the day it goes by (default today in Hanoi), asOf the day of its figures"
                            + " (default the same), zone and fx as for the board. It never changes afterwards. A repetition with"
                            + " the same Idempotency-Key gets the stored answer. Problems: date-too-early, date-in-future, date-before-figures,"
                            + " unknown-zone (422).")
    @APIResponse(
            responseCode = "201",
            description = "Published; the answer is the publication",
            content = @Content(schema = @Schema(implementation = Publication.class)))
    public Response publish(byte[] body) {
        Publication.Wanted wanted = reading.read(body);
        return once.answer(body, tx -> {
            Publication made = publications.publish(tx, wanted, request.author());
            return Response.status(Response.Status.CREATED)
                    .header(HttpHeaders.LOCATION, "/api/v1/publications/" + made.id())
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(FactJson.MAPPER.valueToTree(made).toString())
                    .build();
        });
    }

    @GET
    @Paged
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Operation(
            summary = "The publications, the newest first",
            description =
                    "Without their boards, as JSON or as a table. Problems: invalid-parameter, invalid-cursor (400).")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublicationPage.class)))
    public Response list(@Context UriInfo address) {
        return lists.answer(
                PublicationList.LIST,
                address,
                (after, limit) -> publications.list(after == null ? null : cursor(after), limit));
    }

    /** A page of the list. */
    public record PublicationPage(
            List<Publication> items, @Nullable String nextCursor) {}

    private static UUID cursor(String after) {
        UUID id = PublicationAddress.read(after);
        if (id == null) {
            throw new BusinessException(
                    Category.MALFORMED, "invalid-cursor", "The cursor is not one of ours; use nextCursor as given.");
        }
        return id;
    }
}
