package vn.hiza.gateway.rebuild.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.FactJson;
import vn.hiza.gateway.rebuild.Rebuild;
import vn.hiza.gateway.rebuild.RebuildRun;
import vn.hiza.gateway.rebuild.RebuildRuns;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.access.Governed;

/** Making the ledger anew, under {@code /api/v1/ledger/rebuild}. */
@Path("/api/v1/ledger/rebuild")
@Governed("ledger")
@Tag(name = "ledger")
@Produces(MediaType.APPLICATION_JSON)
public class RebuildResource {
    private final Rebuild rebuild;
    private final RebuildRuns runs;
    private final CurrentRequest request;

    public RebuildResource(Rebuild rebuild, RebuildRuns runs, CurrentRequest request) {
        this.rebuild = rebuild;
        this.runs = runs;
        this.request = request;
    }

    @POST
    @Operation(
            summary = "Make the ledger anew from the topics",
            description =
                    "Begins at once and answers 202; reads go on meanwhile. The result says how many postings and sums"
                            + " differed: 0 shows that the ledger was right. It fails and changes nothing when the topics hold"
                            + " fewer facts than the gateway knows. Problems: rebuild-running (409).")
    @APIResponse(
            responseCode = "202",
            description = "Begun; GET this address follows it",
            content = @Content(schema = @Schema(implementation = RebuildRun.class)))
    public Response start() {
        rebuild.start(request.caller().client());
        return Response.accepted()
                .header("Location", "/api/v1/ledger/rebuild")
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(latest())
                .build();
    }

    @GET
    @Operation(summary = "The newest rebuild", description = "Problems: not-found (404) before the first.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RebuildRun.class)))
    public Response get() {
        return Response.ok(latest(), MediaType.APPLICATION_JSON_TYPE).build();
    }

    private String latest() {
        RebuildRun run = runs.latest()
                .orElseThrow(() ->
                        new BusinessException(Category.NOT_FOUND, "not-found", "The ledger has not been rebuilt yet."));
        return FactJson.MAPPER.valueToTree(run).toString();
    }
}
