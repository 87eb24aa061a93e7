package vn.hiza.health.dhis2.credential.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.FactJson;
import vn.hiza.health.dhis2.credential.TeamCredential;
import vn.hiza.health.dhis2.credential.TeamCredentials;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.json.Fields;
import vn.hiza.rest.json.StrictJson;

/** Team credentials under {@code /api/v1/team-credentials}. A secret is in one answer only: that of its creation. */
@Path("/api/v1/team-credentials")
@Governed("team-credentials")
@Tag(name = "team-credentials")
@Produces(MediaType.APPLICATION_JSON)
public class TeamCredentialResource {
    private static final int MOST_DISTRICTS = 30;

    private final TeamCredentials credentials;
    private final CurrentRequest request;
    private final Clock clock;

    public TeamCredentialResource(TeamCredentials credentials, CurrentRequest request, Clock clock) {
        this.credentials = credentials;
        this.request = request;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make a credential for a team's DHIS2 tool",
            description =
                    "It signs in at /api/dataValueSets and /api/completeDataSetRegistrations alone, for the one district that is named, as HTTP Basic with"
                            + " name and secret or as ApiToken with the secret. The secret is shown in this answer and never again."
                            + " Problems: credential-exists (409), one-district, unknown-district (422).")
    public Response create(byte[] body) {
        Fields fields = new Fields(StrictJson.object(body), LocalDate.now(clock));
        String name = fields.code("name", 40);
        List<String> districts = fields.codes("districts", MOST_DISTRICTS);
        if (districts.size() != 1 && fields.flaws().isEmpty()) {
            fields.flaw(
                    "districts",
                    districts.isEmpty() ? "required" : "one-district",
                    "Name the one district that the team writes for; a team of another district has a credential of its own.");
        }
        fields.complete(() -> name);
        if (!fields.flaws().isEmpty()) {
            throw BusinessException.of(fields.flaws());
        }
        String secret =
                credentials.create(name, districts.get(0), request.caller().client());
        ObjectNode made = shown(credentials.find(name).orElseThrow(TeamCredentialResource::notFound));
        return Response.status(201)
                .header(HttpHeaders.LOCATION, "/api/v1/team-credentials/" + name)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(made.put("secret", secret).toString())
                .build();
    }

    @GET
    @Operation(
            summary = "All team credentials, without their secrets",
            description = "The newest first, revoked ones too.")
    public Response list() {
        ObjectNode page = FactJson.MAPPER.createObjectNode();
        ArrayNode items = page.putArray("items");
        credentials.list().forEach(each -> items.add(shown(each)));
        return Response.ok(page.putNull("nextCursor").toString()).build();
    }

    @GET
    @Path("{name}")
    @Operation(summary = "One team credential that is in force, without its secret")
    public Response get(@PathParam("name") String name) {
        return Response.ok(shown(credentials.find(name).orElseThrow(TeamCredentialResource::notFound))
                        .toString())
                .build();
    }

    @DELETE
    @Path("{name}")
    @Operation(summary = "Revoke a team credential", description = "204; from then on it opens nothing.")
    public Response revoke(@PathParam("name") String name) {
        if (!credentials.revoke(name, request.caller().client())) {
            throw notFound();
        }
        return Response.noContent().build();
    }

    private static ObjectNode shown(TeamCredential credential) {
        return FactJson.MAPPER.valueToTree(credential);
    }

    private static BusinessException notFound() {
        return new BusinessException(Category.NOT_FOUND, "not-found", "There is no such address or item.");
    }
}
