package vn.hiza.health.validation.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.health.validation.ValidationResults;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.Paged;
import vn.hiza.rest.list.ListAnswers;
import vn.hiza.rest.table.CsvRows;

/** Counts that break a rule or broke one, under {@code /api/v1/validation-results}. */
@Path("/api/v1/validation-results")
@Governed("validation-results")
@Tag(name = "validation-results")
@Produces({MediaType.APPLICATION_JSON, CsvRows.TYPE})
public class ValidationResultResource {
    private final ValidationResults results;
    private final ValidationParameters asked;
    private final ListAnswers lists;

    public ValidationResultResource(ValidationResults results, ValidationParameters asked, ListAnswers lists) {
        this.results = results;
        this.asked = asked;
        this.lists = lists;
    }

    @GET
    @Paged
    @Operation(
            summary = "Which counts break a rule or broke one",
            description =
                    "Each active rule with each count of a day from from to to that breaks it (OPEN, or EXPLAINED when somebody"
                            + " has said why of this number) or that broke it before it was corrected (CORRECTED). A count is never refused"
                            + " for it. Explain one with PUT /api/v1/validation-explanations/{rule}/{taxCode}/{date}/{dose}. Problems:"
                            + " invalid-parameter, invalid-cursor (400), unknown-district, unknown-zone, unknown-rule, range-reversed,"
                            + " range-too-long, date-too-early, date-in-future (422).")
    @Parameter(
            name = "district",
            in = ParameterIn.QUERY,
            description = "Code of the team's, default all that you may see",
            example = "017")
    @Parameter(name = "zone", in = ParameterIn.QUERY, description = "Code, default all", example = "THANG_LONG")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "Day, default 30 days before to; at most 400 days in all",
            example = "2021-11-01")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Day, default today in Hanoi", example = "2021-11-30")
    @Parameter(name = "rule", in = ParameterIn.QUERY, description = "Code, default all active", example = "COVERAGE")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "OPEN, EXPLAINED or CORRECTED; default all",
            example = "OPEN")
    @Parameter(
            name = "enterprise",
            in = ParameterIn.QUERY,
            description = "Tax code, default all",
            example = "0100233488")
    public Response results(@Context UriInfo address) {
        var question = asked.results(address);
        return lists.answer(ValidationLists.RESULTS, address, (after, limit) -> results.of(question, after, limit));
    }
}
