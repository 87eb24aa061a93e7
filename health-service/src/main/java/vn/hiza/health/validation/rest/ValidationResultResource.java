package vn.hiza.health.validation.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.health.validation.ValidationResults;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.Offers;
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
    @Offers({"district", "zone", "from", "to", "rule", "state", "enterprise"})
    public Response results(@Context UriInfo address) {
        var question = asked.results(address);
        return lists.answer(ValidationLists.RESULTS, address, (after, limit) -> results.of(question, after, limit));
    }
}
