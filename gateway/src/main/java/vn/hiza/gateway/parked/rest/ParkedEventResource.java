package vn.hiza.gateway.parked.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.FactJson;
import vn.hiza.gateway.parked.ParkedRetry;
import vn.hiza.intake.parking.ParkedEvent;
import vn.hiza.intake.parking.ParkedEvents;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.Cursors;
import vn.hiza.rest.collection.Offers;
import vn.hiza.rest.collection.Parameters;

/** Events set aside, under {@code /api/v1/parked-events}. */
@Path("/api/v1/parked-events")
@Governed("parked-events")
@Tag(name = "parked-events")
@Produces(MediaType.APPLICATION_JSON)
public class ParkedEventResource {
    private static final int USUAL = 100;
    private static final int MOST = 1000;

    private final Jdbi jdbi;
    private final ParkedEvents parked;
    private final ParkedRetry retry;

    public ParkedEventResource(Jdbi jdbi, ParkedEvents parked, ParkedRetry retry) {
        this.jdbi = jdbi;
        this.parked = parked;
        this.retry = retry;
    }

    /** One page, newest first. */
    public record ParkedPage(
            List<ParkedEvent> items, @Nullable String nextCursor) {}

    @GET
    @Offers({"resolved", "limit", "cursor"})
    @Operation(
            summary = "Events that could not be applied",
            description = "Newest first, with topic, partition, offset and reason. Problems: invalid-parameter,"
                    + " invalid-cursor (400).")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ParkedPage.class)))
    public Response list(@Context UriInfo address) {
        Parameters parameters = new Parameters(address.getQueryParameters());
        int limit = parameters.number("limit", USUAL, 1, MOST);
        boolean resolvedToo = parameters.flag("resolved");
        long before = before(Cursors.key(parameters.text("cursor")));
        List<ParkedEvent> found = jdbi.withHandle(session -> parked.list(session, resolvedToo, before, limit + 1));
        boolean more = found.size() > limit;
        List<ParkedEvent> page = more ? found.subList(0, limit) : found;
        String next = more ? Cursors.of(String.valueOf(page.get(limit - 1).id())) : null;
        return json(new ParkedPage(page, next));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One event that could not be applied", description = "Problems: not-found (404).")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ParkedEvent.class)))
    public Response one(@PathParam("id") String id) {
        long number = number(id);
        return json(jdbi.withHandle(session -> parked.find(session, number)).orElseThrow(ParkedRetry::unknown));
    }

    @POST
    @Path("{id}/retry")
    @Operation(
            summary = "Apply a parked event now",
            description = "After its cause was mended. Repeating it changes nothing. Problems: not-found (404),"
                    + " still-unreadable (409).")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ParkedEvent.class)))
    public Response retry(@PathParam("id") String id) {
        return json(retry.retry(number(id)));
    }

    private static long number(String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw ParkedRetry.unknown();
        }
        return Long.parseLong(id);
    }

    private static long before(@Nullable String cursor) {
        if (cursor == null) {
            return Long.MAX_VALUE;
        }
        if (!cursor.matches("[0-9]{1,18}")) {
            throw Parameters.invalid("cursor", "use nextCursor as it was given");
        }
        return Long.parseLong(cursor);
    }

    private static Response json(Object view) {
        return Response.ok(FactJson.MAPPER.valueToTree(view).toString(), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }
}
