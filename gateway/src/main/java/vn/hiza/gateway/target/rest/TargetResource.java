package vn.hiza.gateway.target.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.gateway.target.TargetCollection;
import vn.hiza.gateway.target.YearlyTarget;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.CollectionEndpoints;
import vn.hiza.rest.collection.PairKeyedResource;

/** Targets under {@code /api/v1/targets}. */
@Path("/api/v1/targets")
@Governed("targets")
@Tag(name = "targets")
public class TargetResource extends PairKeyedResource<YearlyTarget> {
    public TargetResource(CollectionEndpoints endpoints, TargetCollection collection) {
        super(endpoints.of(collection));
    }

    @PUT
    @Path("{indicator}/{year}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("indicator") String indicator, @PathParam("year") String year, byte[] body) {
        return endpoint().put(body, "indicator", indicator, "#year", year);
    }
}
