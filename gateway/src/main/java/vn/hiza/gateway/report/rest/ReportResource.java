package vn.hiza.gateway.report.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.gateway.board.BoardAnswers;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.Sight;
import vn.hiza.gateway.board.rest.BoardParameters;
import vn.hiza.gateway.figure.LedgerViews;
import vn.hiza.gateway.language.Language;
import vn.hiza.gateway.language.rest.LanguageParameter;
import vn.hiza.gateway.report.Report;
import vn.hiza.gateway.report.ReportComposition;
import vn.hiza.rest.access.AccessTable;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.Offers;
import vn.hiza.rest.collection.Parameters;

/** The report of a day under {@code /api/v1/report}, in the format that the caller accepts. */
@Path("/api/v1/report")
@Governed("report")
@Tag(name = "report")
public class ReportResource {
    /** The page brings its style along and asks for nothing else; no name in it can make it run anything. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private final BoardParameters board;
    private final LedgerViews ledger;
    private final ReportComposition composition;
    private final ReportWriting writing;
    private final CurrentRequest request;
    private final AccessTable access;

    public ReportResource(
            BoardParameters board,
            LedgerViews ledger,
            ReportComposition composition,
            ReportWriting writing,
            CurrentRequest request,
            AccessTable access) {
        this.board = board;
        this.ledger = ledger;
        this.composition = composition;
        this.writing = writing;
        this.request = request;
        this.access = access;
    }

    @GET
    @Produces({MediaType.TEXT_HTML, "application/pdf", ReportFormat.TEXT, "text/csv", ReportFormat.WORKBOOK})
    @Offers({"asOf", "zone", "fx", "lang"})
    @Operation(
            summary = "The report of a day, to read, print and take along",
            description =
                    "Summary, tables, charts, notes on sources, rounding and open points, as a web page, PDF or DOCX;"
                            + " all figures as CSV or a workbook: Accept chooses. The values are those of GET /api/v1/board. Problems: invalid-parameter (400),"
                            + " not-acceptable (406), date-too-early, date-in-future and unknown-zone (422),"
                            + " too-many-reports (503).")
    @APIResponse(
            responseCode = "200",
            description = "The report, with a file name",
            content = {
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ReportFormat.TEXT, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = ReportFormat.WORKBOOK,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response report(@Context UriInfo address) {
        Parameters parameters = new Parameters(address.getQueryParameters());
        BoardQuery query = board.query(parameters);
        Language language = LanguageParameter.of(parameters);
        ReportFormat format = ReportFormat.of(request.preferred(ReportFormat.OFFERED));
        Sight sight = Sight.of(collection -> access.mayRead(request.caller(), collection));
        Report report = ledger.read(view -> {
            BoardAnswers.refuseUnknownZone(view, query.zone());
            return composition.report(view, query, language, sight);
        });
        return Response.ok(writing.of(report, format, query), format.sent())
                .header(HttpHeaders.CONTENT_DISPOSITION, format.disposition(report.fileName()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
