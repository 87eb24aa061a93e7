package vn.hiza.workforce.headcount.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.CollectionEndpoints;
import vn.hiza.rest.collection.PairKeyedResource;
import vn.hiza.workforce.headcount.Headcount;
import vn.hiza.workforce.headcount.HeadcountCollection;

/** Headcounts under {@code /api/v1/headcounts}. */
@Path("/api/v1/headcounts")
@Governed("headcounts")
@Tag(name = "headcounts")
public class HeadcountResource extends PairKeyedResource<Headcount> {
    public HeadcountResource(CollectionEndpoints endpoints, HeadcountCollection collection) {
        super(endpoints.of(collection));
    }

    @PUT
    @Path("{taxCode}/{date}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("taxCode") String taxCode, @PathParam("date") String date, byte[] body) {
        return endpoint().put(body, "enterprise", taxCode, "date", date);
    }
}
