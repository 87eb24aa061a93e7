package vn.hiza.gateway.consistency.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.facts.BusinessException;
import vn.hiza.gateway.answer.Answer;
import vn.hiza.gateway.consistency.ConsistencyReport;
import vn.hiza.gateway.consistency.PrintedFigures;
import vn.hiza.gateway.consistency.Question;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.json.Fields;
import vn.hiza.rest.json.StrictJson;

/** Printed figures held against each other and our data, under {@code /api/v1/consistency-checks}. Nothing is kept. */
@Path("/api/v1/consistency-checks")
@Governed("consistency-checks")
@Tag(name = "board")
public class ConsistencyResource {
    private final IndicatorCatalogue catalogue;
    private final PrintedFigures figures;
    private final Clock clock;

    public ConsistencyResource(IndicatorCatalogue catalogue, PrintedFigures figures, Clock clock) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What printed figures imply and which of them contradict",
            description =
                    "Solves, per rounding rule and exactly, for the targets, denominators, earlier values and exchange"
                            + " rates behind printed figures, and holds them against each other and against our data of a day."
                            + " Writes nothing. Problems: malformed-json (400); with a pointer to each field: unknown-zone,"
                            + " unknown-indicator, unknown-rule, unknown-id, id-taken, names-itself, one-value, one-relation,"
                            + " not-a-multiple, negative-value, unreadable-number, too-many-operands (422).")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConsistencyReport.class)))
    public Response check(byte[] body) {
        Fields fields = new Fields(StrictJson.object(body), LocalDate.now(clock));
        Question question = new QuestionReading(catalogue).read(fields);
        if (question == null) {
            throw BusinessException.of(fields.flaws());
        }
        return Response.ok(Answer.of(figures.check(question)).body(), MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }
}
