package vn.hiza.health.validation.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.hiza.health.vaccination.AddressedCount;
import vn.hiza.health.validation.ValidationExplanation;
import vn.hiza.health.validation.ValidationExplanationCollection;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.CollectionEndpoints;
import vn.hiza.rest.collection.CollectionResource;

/** Explanations under {@code /api/v1/validation-explanations}: below the rule, the address of the count explained. */
@Path("/api/v1/validation-explanations")
@Governed("validation-explanations")
@Tag(name = "validation-explanations")
public class ValidationExplanationResource extends CollectionResource<ValidationExplanation> {
    private static final String ITEM = "{rule}/{taxCode}/{date}/{dose}";

    private final CurrentRequest request;

    public ValidationExplanationResource(
            CollectionEndpoints endpoints, ValidationExplanationCollection collection, CurrentRequest request) {
        super(endpoints.of(collection));
        this.request = request;
    }

    @PUT
    @Path(ITEM)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(
            @PathParam("rule") String rule,
            @PathParam("taxCode") String taxCode,
            @PathParam("date") String date,
            @PathParam("dose") String dose,
            byte[] body) {
        return endpoint().put(body, "rule", rule, "enterprise", taxCode, "date", date, "#dose", dose);
    }

    @GET
    @Path(ITEM)
    public Response get(
            @PathParam("rule") String rule,
            @PathParam("taxCode") String taxCode,
            @PathParam("date") String date,
            @PathParam("dose") String dose,
            @QueryParam("district") @Nullable String district) {
        return endpoint().get(key(rule, taxCode + "/" + date + "/" + dose, district));
    }

    @DELETE
    @Path(ITEM)
    public Response delete(
            @PathParam("rule") String rule,
            @PathParam("taxCode") String taxCode,
            @PathParam("date") String date,
            @PathParam("dose") String dose,
            @QueryParam("district") @Nullable String district) {
        AddressedCount.refuseOutside(request.caller(), district);
        return endpoint().delete(key(rule, taxCode + "/" + date + "/" + dose, district));
    }

    @GET
    @Path(ITEM + "/revisions")
    public Response revisions(
            @PathParam("rule") String rule,
            @PathParam("taxCode") String taxCode,
            @PathParam("date") String date,
            @PathParam("dose") String dose,
            @QueryParam("district") @Nullable String district) {
        return endpoint().revisions(key(rule, taxCode + "/" + date + "/" + dose, district));
    }

    private String key(String rule, String count, @Nullable String district) {
        return rule + "/" + count + "/" + AddressedCount.district(request.caller(), district);
    }
}
