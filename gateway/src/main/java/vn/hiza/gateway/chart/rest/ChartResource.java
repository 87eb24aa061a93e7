package vn.hiza.gateway.chart.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.gateway.answer.Answer;
import vn.hiza.gateway.answer.rest.Answers;
import vn.hiza.gateway.board.BoardAnswers;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.rest.BoardParameters;
import vn.hiza.gateway.chart.Chart;
import vn.hiza.gateway.chart.Charts;
import vn.hiza.gateway.chart.drawing.ChartSvg;
import vn.hiza.gateway.figure.LedgerViews;
import vn.hiza.gateway.language.Language;
import vn.hiza.gateway.language.rest.LanguageParameter;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.Offers;
import vn.hiza.rest.collection.Parameters;
import vn.hiza.rest.table.TableFile;

/** The Board's charts under {@code /api/v1/charts}. */
@Path("/api/v1/charts")
@Governed("charts")
@Tag(name = "charts")
public class ChartResource {
    private static final String SVG = "image/svg+xml";
    private static final String CSV = "text/csv";
    private static final List<MediaType> OFFERED =
            List.of(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(SVG), MediaType.valueOf(CSV));

    private final Charts charts;
    private final BoardParameters board;
    private final LedgerViews ledger;
    private final CurrentRequest request;

    public ChartResource(Charts charts, BoardParameters board, LedgerViews ledger, CurrentRequest request) {
        this.charts = charts;
        this.board = board;
        this.ledger = ledger;
        this.request = request;
    }

    /** The charts in the shape of every list; they are few, so there is one page. */
    public record ChartPage(List<Chart> items, @Nullable String nextCursor) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Offers({"asOf", "zone", "fx"})
    @Operation(
            summary = "Every chart of a day, as data",
            description = "Each with the table behind it. Problems: invalid-parameter (400), date-too-early,"
                    + " date-in-future, unknown-zone (422).")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChartPage.class)))
    public Response all(@Context UriInfo address) {
        BoardQuery query = board.query(new Parameters(address.getQueryParameters()));
        List<Chart> all = ledger.read(view -> {
            BoardAnswers.refuseUnknownZone(view, query.zone());
            return charts.all(view, query);
        });
        return Answers.response(Answer.of(new ChartPage(all, null)), request.header("If-None-Match"));
    }

    @GET
    @Path("{name}")
    @Produces({MediaType.APPLICATION_JSON, SVG, CSV})
    @Offers({"asOf", "zone", "fx", "lang"})
    @Operation(
            summary = "One chart: its data, its drawing or its table",
            description =
                    "As JSON, as SVG or as CSV: Accept chooses. A drawing has title and description in it and needs"
                            + " no script. Problems: invalid-parameter (400), not-found (404), not-acceptable (406),"
                            + " date-too-early, date-in-future, unknown-zone (422).")
    @APIResponse(
            responseCode = "200",
            description = "The chart",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Chart.class)),
                @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public Response one(@PathParam("name") String name, @Context UriInfo address) {
        Parameters parameters = new Parameters(address.getQueryParameters());
        BoardQuery query = board.query(parameters);
        Language language = LanguageParameter.of(parameters);
        Chart chart = ledger.read(view -> {
                    BoardAnswers.refuseUnknownZone(view, query.zone());
                    return charts.one(name, view, query);
                })
                .orElseThrow(() -> new BusinessException(
                        Category.NOT_FOUND,
                        "not-found",
                        "There is no chart of that name; there are " + String.join(", ", charts.names()) + "."));
        return switch (OFFERED.indexOf(request.preferred(OFFERED))) {
            case 1 -> kept(Response.ok(ChartSvg.of(chart, language), SVG + ";charset=UTF-8"));
            case 2 ->
                kept(TableFile.CSV.download(Response.ok(ChartRows.csv(chart, language)), name + "-" + query.asOf()));
            default -> Answers.response(Answer.of(chart), request.header("If-None-Match"));
        };
    }

    private static Response kept(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
