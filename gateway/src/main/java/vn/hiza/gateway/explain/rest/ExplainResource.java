package vn.hiza.gateway.explain.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import vn.hiza.gateway.answer.Answer;
import vn.hiza.gateway.answer.rest.Answers;
import vn.hiza.gateway.board.BoardAnswers;
import vn.hiza.gateway.board.rest.BoardParameters;
import vn.hiza.gateway.explain.ExplainQuery;
import vn.hiza.gateway.explain.Explanation;
import vn.hiza.gateway.explain.Explanations;
import vn.hiza.gateway.figure.LedgerViews;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.indicator.rest.IndicatorResource;
import vn.hiza.rest.access.AccessTable;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.Cursors;
import vn.hiza.rest.collection.Offers;
import vn.hiza.rest.collection.Parameters;

/** Why a figure is what it is, under {@code /api/v1/board/{code}/explain}. */
@Path("/api/v1/board/{code}/explain")
@Governed("board")
@Tag(name = "board")
public class ExplainResource {
    private static final int USUAL = 100;
    private static final int MOST = 1000;

    private final IndicatorCatalogue catalogue;
    private final BoardParameters board;
    private final LedgerViews ledger;
    private final Explanations explanations;
    private final CurrentRequest request;
    private final AccessTable access;

    public ExplainResource(
            IndicatorCatalogue catalogue,
            BoardParameters board,
            LedgerViews ledger,
            Explanations explanations,
            CurrentRequest request,
            AccessTable access) {
        this.catalogue = catalogue;
        this.board = board;
        this.ledger = ledger;
        this.explanations = explanations;
        this.request = request;
        this.access = access;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Offers({"asOf", "zone", "fx", "limit", "cursor"})
    @Operation(
            summary = "A figure's terms, rate, share, rounding and statements",
            description = "contributions.sums are the statements' amounts by currency: the items of all pages add up to"
                    + " them exactly. contributions.sum is the same in the unit of the figure, converted as it is,"
                    + " and equals value (for years-since: the year subtracted). Both are added up from the statements"
                    + " alone, and value from the sums that the ledger keeps; contributions.addUp says whether they agree,"
                    + " and where they do not, POST /ledger/rebuild mends it. Of a share, the statements are the numerator's."
                    + " Problems: invalid-parameter, invalid-cursor (400), not-found (404), date-too-early,"
                    + " date-in-future, unknown-zone (422).")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Explanation.class)))
    public Response explain(@PathParam("code") String code, @Context UriInfo address) {
        Indicator indicator = IndicatorResource.known(catalogue, code);
        Parameters parameters = new Parameters(address.getQueryParameters());
        ExplainQuery query = new ExplainQuery(
                board.query(parameters),
                parameters.number("limit", USUAL, 1, MOST),
                Cursors.key(parameters.text("cursor")));
        Explanation explanation = ledger.read(view -> {
            BoardAnswers.refuseUnknownZone(view, query.board().zone());
            return explanations.explain(
                    view, indicator, query, collection -> access.mayRead(request.caller(), collection));
        });
        return Answers.response(Answer.of(explanation), request.header("If-None-Match"));
    }
}
