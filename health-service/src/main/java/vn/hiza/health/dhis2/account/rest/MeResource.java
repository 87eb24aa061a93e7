package vn.hiza.health.dhis2.account.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.health.dhis2.account.SignedInTeam;
import vn.hiza.health.dhis2.credential.CredentialCheck;
import vn.hiza.rest.access.Admits;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.Offers;

/** The caller under {@code /api/me}, by which a DHIS2 client tries its credential. */
@Path("/api/me")
@Governed("vaccination-counts")
@Admits(CredentialCheck.class)
@Tag(name = "dhis2")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
    private final SignedInTeam team;
    private final CurrentRequest request;

    public MeResource(SignedInTeam team, CurrentRequest request) {
        this.team = team;
        this.request = request;
    }

    @GET
    @Offers({"fields"})
    public Response get() {
        return Response.ok(team.described(request.caller()).toString()).build();
    }
}
