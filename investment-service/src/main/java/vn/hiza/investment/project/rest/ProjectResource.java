package vn.hiza.investment.project.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.investment.project.Project;
import vn.hiza.investment.project.ProjectCollection;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.CollectionEndpoints;
import vn.hiza.rest.collection.KeyedResource;

/** Projects under {@code /api/v1/projects}. */
@Path("/api/v1/projects")
@Governed("projects")
@Tag(name = "projects")
public class ProjectResource extends KeyedResource<Project> {
    public ProjectResource(CollectionEndpoints endpoints, ProjectCollection collection) {
        super(endpoints.of(collection), "number");
    }
}
