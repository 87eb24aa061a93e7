package vn.hiza.investment.movement.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.facts.Filter;
import vn.hiza.investment.movement.CapitalMovement;
import vn.hiza.investment.movement.CapitalMovementCollection;
import vn.hiza.investment.project.Project;
import vn.hiza.investment.project.ProjectCollection;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.CollectionEndpoint;
import vn.hiza.rest.collection.CollectionEndpoints;
import vn.hiza.rest.collection.Filtered;

/** The capital movements of one project. */
@Path("/api/v1/projects/{number}/capital-movements")
@Governed("capital-movements")
@Tag(name = "capital-movements")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectCapitalResource {
    private final CollectionEndpoint<CapitalMovement> movements;
    private final CollectionEndpoint<Project> projects;

    public ProjectCapitalResource(
            CollectionEndpoints endpoints, CapitalMovementCollection movements, ProjectCollection projects) {
        this.movements = endpoints.of(movements);
        this.projects = endpoints.of(projects);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response post(@PathParam("number") String number, byte[] body) {
        return movements.post(body, "project", number);
    }

    @GET
    @Filtered
    public Response list(@PathParam("number") String number, @Context UriInfo address) {
        projects.require(number);
        return movements.list(address, Filter.equal("project", number));
    }

    @GET
    @Path("{reference}")
    public Response get(@PathParam("number") String number, @PathParam("reference") String reference) {
        return movements.get(number + "/" + reference);
    }

    @DELETE
    @Path("{reference}")
    public Response delete(@PathParam("number") String number, @PathParam("reference") String reference) {
        return movements.delete(number + "/" + reference);
    }

    @GET
    @Path("{reference}/revisions")
    public Response revisions(@PathParam("number") String number, @PathParam("reference") String reference) {
        return movements.revisions(number + "/" + reference);
    }
}
