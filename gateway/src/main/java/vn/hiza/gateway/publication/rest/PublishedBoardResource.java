package vn.hiza.gateway.publication.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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
import vn.hiza.rest.collection.Offers;
import vn.hiza.rest.collection.Paging;
import vn.hiza.rest.collection.Parameters;

/** A board as it was published, and what became of it, under {@code /api/v1/publications/{id}}. */
@Path("/api/v1/publications/{id}")
@Governed("publications")
@Tag(name = "publications")
@Produces(MediaType.APPLICATION_JSON)
public class PublishedBoardResource {
    private final Publications publications;
    private final Verifications verifications;
    private final Comparison comparison;
    private final CurrentRequest request;
    private final AccessTable access;

    public PublishedBoardResource(
            Publications publications,
            Verifications verifications,
            Comparison comparison,
            CurrentRequest request,
            AccessTable access) {
        this.publications = publications;
        this.verifications = verifications;
        this.comparison = comparison;
        this.request = request;
        this.access = access;
    }

    @GET
    @Operation(
            summary = "A publication with its board as it was",
            description =
                    "board is what GET /api/v1/board answered at that moment, without who recorded what. Problems: not-found (404).")
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
    @Path("document")
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
    @Path("verify")
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
    @Path("diff")
    @Offers({"limit", "cursor"})
    @Operation(
            summary = "What has changed since a publication, and because of which facts",
            description =
                    "figures: all that come out otherwise today for the same day. facts: those that the publication did"
                            + " not know, or knew otherwise, and that may move a figure, page by page. Facts of collections the reader"
                            + " may not read are counted in withheld. Problems: invalid-cursor (400), not-found (404).")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Changes.class)))
    public Response diff(@PathParam("id") String id, @Context UriInfo address) {
        Paging paging = Paging.of(new Parameters(address.getQueryParameters()));
        Changes changes = comparison.since(
                known(id), collection -> access.mayRead(request.caller(), collection), paging.after(), paging.limit());
        return Answers.response(Answer.of(changes), request.header("If-None-Match"));
    }

    /** What a single publication has beside its own fields. */
    public record WithBoard(Board board) {}

    private Publication known(String id) {
        return Optional.ofNullable(PublicationAddress.read(id))
                .flatMap(publications::find)
                .orElseThrow(() -> new BusinessException(
                        Category.NOT_FOUND,
                        "not-found",
                        "There is no such publication; GET /api/v1/publications lists them."));
    }
}
