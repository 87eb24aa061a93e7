package vn.hiza.health.safetyteam.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.health.safetyteam.SafetyTeam;
import vn.hiza.health.safetyteam.SafetyTeamCollection;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.CollectionEndpoints;
import vn.hiza.rest.collection.KeyedResource;

/** Safety teams under {@code /api/v1/safety-teams}. */
@Path("/api/v1/safety-teams")
@Governed("safety-teams")
@Tag(name = "safety-teams")
public class SafetyTeamResource extends KeyedResource<SafetyTeam> {
    public SafetyTeamResource(CollectionEndpoints endpoints, SafetyTeamCollection collection) {
        super(endpoints.of(collection), "code");
    }
}
