package vn.hiza.gateway.board.rest;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.gateway.answer.Answer;
import vn.hiza.gateway.answer.rest.Answers;
import vn.hiza.gateway.board.Awaited;
import vn.hiza.gateway.board.Board;
import vn.hiza.gateway.board.BoardAnswers;
import vn.hiza.gateway.board.BoardConfig;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.Settlement;
import vn.hiza.gateway.board.Sight;
import vn.hiza.gateway.board.WaitFor;
import vn.hiza.rest.access.AccessTable;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.Offers;
import vn.hiza.rest.collection.Parameters;

/** The board under {@code /api/v1/board}. Answers in memory are sent at once, the others are computed on a worker. */
@Path("/api/v1/board")
@Governed("board")
@Tag(name = "board")
public class BoardResource {
    private final BoardParameters board;
    private final BoardAnswers answers;
    private final Settlement settlement;
    private final BoardConfig config;
    private final CurrentRequest request;
    private final AccessTable access;

    public BoardResource(
            BoardParameters board,
            BoardAnswers answers,
            Settlement settlement,
            BoardConfig config,
            CurrentRequest request,
            AccessTable access) {
        this.board = board;
        this.answers = answers;
        this.settlement = settlement;
        this.config = config;
        this.request = request;
        this.access = access;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Offers({"asOf", "zone", "fx", "after"})
    @Operation(
            summary = "Every figure of the Board as of a day",
            description =
                    "reporting.recordedBy is told to whoever may read the collection of the statement, and null for"
                            + " others. Problems: invalid-parameter (400), event-parked (409), date-too-early, date-in-future and"
                            + " unknown-zone (422), not-settled (504).")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Board.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag of If-None-Match")
    public Uni<Response> board(@Context UriInfo address) {
        Parameters parameters = new Parameters(address.getQueryParameters());
        BoardQuery query = board.query(parameters);
        Awaited awaited = WaitFor.events(parameters.text("after"));
        String ifNoneMatch = request.header("If-None-Match");
        Sight sight = Sight.of(collection -> access.mayRead(request.caller(), collection));
        if (awaited.nothing()) {
            return answered(query, sight, ifNoneMatch);
        }
        return Uni.createFrom()
                .completionStage(() -> settlement.await(awaited, config.patience()))
                .onItem()
                .transformToUni(verdict -> {
                    refuse(verdict);
                    return answered(query, sight, ifNoneMatch);
                });
    }

    private Uni<Response> answered(BoardQuery query, Sight sight, @Nullable String ifNoneMatch) {
        Answer ready = answers.ready(query, sight);
        if (ready != null) {
            return Uni.createFrom().item(Answers.response(ready, ifNoneMatch));
        }
        return Uni.createFrom()
                .item(() -> Answers.response(answers.answer(query, sight), ifNoneMatch))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private void refuse(Settlement.Verdict verdict) {
        if (verdict == Settlement.Verdict.PARKED) {
            throw new BusinessException(
                    Category.CONFLICT,
                    "event-parked",
                    "The event could not be applied and is set aside; GET /api/v1/parked-events says why.");
        }
        if (verdict == Settlement.Verdict.NOT_SETTLED) {
            throw new BusinessException(
                    Category.TIMEOUT,
                    "not-settled",
                    "The event is not in the figures after " + config.patience().toSeconds() + " s; ask again.");
        }
    }
}
