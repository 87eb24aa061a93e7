package vn.hiza.gateway.indicator.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
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
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.access.Governed;

/** The catalogue under {@code /api/v1/indicators}. */
@Path("/api/v1/indicators")
@Governed("indicators")
@Tag(name = "indicators")
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorResource {
    private final IndicatorCatalogue catalogue;
    private final CurrentRequest request;

    public IndicatorResource(IndicatorCatalogue catalogue, CurrentRequest request) {
        this.catalogue = catalogue;
        this.request = request;
    }

    /** The catalogue in the shape of every list; it is short, so there is one page. */
    public record Indicators(
            Collection<Indicator> items, @Nullable String nextCursor) {}

    @GET
    @Operation(summary = "Every indicator with its formula, unit, rounding, wording and comparison")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Indicators.class)))
    public Response all() {
        return sent(new Indicators(catalogue.all(), null));
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One indicator", description = "Problems: not-found (404).")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Indicator.class)))
    public Response one(@PathParam("code") String code) {
        return sent(known(catalogue, code));
    }

    /** The indicator that an address names. */
    public static Indicator known(IndicatorCatalogue catalogue, String code) {
        return catalogue
                .find(code)
                .orElseThrow(() -> new BusinessException(
                        Category.NOT_FOUND,
                        "not-found",
                        "There is no indicator of that code; see /api/v1/indicators."));
    }

    private Response sent(Object view) {
        return Answers.response(Answer.of(view), request.header("If-None-Match"));
    }
}
