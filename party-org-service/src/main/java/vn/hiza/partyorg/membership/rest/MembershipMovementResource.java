package vn.hiza.partyorg.membership.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.partyorg.membership.MembershipMovement;
import vn.hiza.partyorg.membership.MembershipMovementCollection;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.CollectionEndpoints;
import vn.hiza.rest.collection.PairKeyedResource;

/** Membership movements under {@code /api/v1/membership-movements}. */
@Path("/api/v1/membership-movements")
@Governed("membership-movements")
@Tag(name = "membership-movements")
public class MembershipMovementResource extends PairKeyedResource<MembershipMovement> {
    public MembershipMovementResource(CollectionEndpoints endpoints, MembershipMovementCollection collection) {
        super(endpoints.of(collection));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response post(byte[] body) {
        return endpoint().post(body);
    }
}
