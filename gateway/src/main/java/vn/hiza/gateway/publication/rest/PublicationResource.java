package vn.hiza.gateway.publication.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.FactJson;
import vn.hiza.gateway.answer.Answer;
import vn.hiza.gateway.answer.rest.Answers;
import vn.hiza.gateway.board.Board;
import vn.hiza.gateway.publication.Changes;
import vn.hiza.gateway.publication.Comparison;
import vn.hiza.gateway.publication.Document;
import vn.hiza.gateway.publication.Publication;
import vn.hiza.gateway.publication.Publications;
import vn.hiza.gateway.publication.Verification;
import vn.hiza.gateway.publication.Verifications;
import vn.hiza.rest.access.AccessTable;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.OncePerKey;
import vn.hiza.rest.collection.Paged;
import vn.hiza.rest.collection.Paging;
import vn.hiza.rest.collection.Parameters;
import vn.hiza.rest.list.ListAnswers;

/** Boards as they were published, under {@code /api/v1/publications}. */
@Path("/api/v1/publications")
@Governed("publications")
@Tag(name = "publications")
@Produces(MediaType.APPLICATION_JSON)
public class PublicationResource {
    private final Publications publications;
    private final Verifications verifications;
    private final Comparison comparison;
    private final WantedReading reading;
    private final OncePerKey once;
    private final ListAnswers lists;
    private final CurrentRequest request;
    private final AccessTable access;

    public PublicationResource(
            Publications publications,
            Verifications verifications,
            Comparison comparison,
            WantedReading reading,
            OncePerKey once,
            ListAnswers lists,
            CurrentRequest request,
            AccessTable access) {
        this.publications = publications;
        this.verifications = verifications;
        this.comparison = comparison;
        this.reading = reading;
        this.once = once;
        this.lists = lists;
        this.request = request;
        this.access = access;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Publish a board: freeze it with its digest",
            description =
                    "name, occasion; date is the day it goes by (default today in Hanoi), asOf the day of its figures"
                            + " (default the same), zone and fx as for the board. It never changes afterwards. A repetition with"
                            + " the same Idempotency-Key gets the stored answer. Problems: date-too-early, date-in-future,"
                            + " unknown-zone (422).")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "A repetition with the same key within sixty days gets the stored answer")
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
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "Publications on a page, 1 to 1000, default 100")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    @Parameter(name = "locale", in = ParameterIn.QUERY, description = "Of a table: en (default) or vi")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublicationPage.class)))
    public Response list(@Context UriInfo address) {
        return lists.answer(
                PublicationList.LIST,
                address,
                (after, limit) -> publications.list(after == null ? null : cursor(after), limit));
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "A publication with its board as it was",
            description = "board is what GET /api/v1/board answered at that moment. Problems: not-found (404).")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(allOf = {Publication.class, WithBoard.class})))
    public Response get(@PathParam("id") String id) {
        Publication publication = known(id);
        ObjectNode answer = FactJson.MAPPER.valueToTree(publication);
        answer.set("board", publications.document(publication.id()).tree());
        return Answers.response(Answer.of(answer), request.header("If-None-Match"));
    }

    @GET
    @Path("{id}/document")
    @Operation(
            summary = "The published board, to the byte",
            description =
                    "The SHA-256 of these bytes is the publication's digest: check it with sha256sum. It is over the board, not over name,"
                            + " occasion and date. Problems:"
                            + " not-found (404).")
    @APIResponse(
            responseCode = "200",
            description = "JSON as it was published",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Board.class)))
    public Response document(@PathParam("id") String id) {
        Document document = publications.document(known(id).id());
        return Response.ok(document.bytes(), MediaType.APPLICATION_JSON_TYPE)
                .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(document.sha256()) + ":")
                .build();
    }

    @GET
    @Path("{id}/verify")
    @Operation(
            summary = "Check a publication against the facts known then",
            description =
                    "Makes the ledger anew from the revisions that the gateway knew at that moment, computes every"
                            + " figure from it and compares; and compares the stored bytes with the digest. Takes some seconds for"
                            + " hundreds of thousands of facts. Problems: not-found (404).")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Verification.class)))
    public Response verify(@PathParam("id") String id) {
        return Answers.response(Answer.of(verifications.verify(known(id))), null);
    }

    @GET
    @Path("{id}/diff")
    @Operation(
            summary = "What has changed since a publication, and because of which facts",
            description =
                    "figures: all that come out otherwise today for the same day. facts: those that the publication did"
                            + " not know, or knew otherwise, and that may move a figure, page by page. Facts of collections the reader"
                            + " may not read are counted in withheld. Problems: invalid-cursor (400), not-found (404).")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "Facts on a page, 1 to 1000, default 100")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Changes.class)))
    public Response diff(@PathParam("id") String id, @Context UriInfo address) {
        Paging paging = Paging.of(new Parameters(address.getQueryParameters()));
        Changes changes = comparison.since(
                known(id), collection -> access.mayRead(request.caller(), collection), paging.after(), paging.limit());
        return Answers.response(Answer.of(changes), request.header("If-None-Match"));
    }

    /** A page of the list. */
    public record PublicationPage(
            List<Publication> items, @Nullable String nextCursor) {}

    /** What a single publication has beside its own fields. */
    public record WithBoard(Board board) {}

    private Publication known(String id) {
        UUID uuid = uuid(id);
        return Optional.ofNullable(uuid)
                .flatMap(publications::find)
                .orElseThrow(() -> new BusinessException(
                        Category.NOT_FOUND,
                        "not-found",
                        "There is no such publication; GET /api/v1/publications lists them."));
    }

    private static UUID cursor(String after) {
        UUID id = uuid(after);
        if (id == null) {
            throw new BusinessException(
                    Category.MALFORMED, "invalid-cursor", "The cursor is not one of ours; use nextCursor as given.");
        }
        return id;
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
