package vn.hiza.gateway.series.rest;

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
import vn.hiza.gateway.board.rest.BoardParameters;
import vn.hiza.gateway.figure.LedgerViews;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.indicator.rest.IndicatorResource;
import vn.hiza.gateway.series.Series;
import vn.hiza.gateway.series.SeriesComputation;
import vn.hiza.gateway.series.SeriesQuery;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.Offers;
import vn.hiza.rest.collection.Parameters;

/** An indicator along time or across places, under {@code /api/v1/indicators/{code}/series}. */
@Path("/api/v1/indicators/{code}/series")
@Governed("indicators")
@Tag(name = "indicators")
public class SeriesResource {
    private final IndicatorCatalogue catalogue;
    private final BoardParameters board;
    private final LedgerViews ledger;
    private final SeriesComputation computation;
    private final CurrentRequest request;

    public SeriesResource(
            IndicatorCatalogue catalogue,
            BoardParameters board,
            LedgerViews ledger,
            SeriesComputation computation,
            CurrentRequest request) {
        this.catalogue = catalogue;
        this.board = board;
        this.ledger = ledger;
        this.computation = computation;
        this.request = request;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Offers({"by", "from", "to", "fx"})
    @Operation(
            summary = "An indicator by month, zone or district",
            description =
                    "Flows: what the days of each point added. Stocks: the level at the end of each point. Totals in"
                            + " USD convert at the rate of the point's last day, with fx=AT_DECISION by month or zone at that"
                            + " of each movement's own day. Problems: invalid-parameter (400), not-found"
                            + " (404), date-too-early, date-in-future, range-too-long (422).")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Series.class)))
    public Response series(@PathParam("code") String code, @Context UriInfo address) {
        Indicator indicator = IndicatorResource.known(catalogue, code);
        SeriesQuery query = new SeriesParameters(board, new Parameters(address.getQueryParameters())).query();
        Series series = ledger.read(view -> computation.series(view, indicator, query));
        return Answers.response(Answer.of(series), request.header("If-None-Match"));
    }
}
