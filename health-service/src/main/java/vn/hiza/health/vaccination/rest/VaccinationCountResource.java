package vn.hiza.health.vaccination.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.hiza.health.AskedPlaces;
import vn.hiza.health.vaccination.AddressedCount;
import vn.hiza.health.vaccination.CountForm;
import vn.hiza.health.vaccination.LatestCounts;
import vn.hiza.health.vaccination.VaccinationCount;
import vn.hiza.health.vaccination.VaccinationCountCollection;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.Batch;
import vn.hiza.rest.collection.CollectionEndpoints;
import vn.hiza.rest.collection.CollectionResource;
import vn.hiza.rest.collection.Parameters;
import vn.hiza.rest.table.CsvRows;
import vn.hiza.rest.table.TableFile;
import vn.hiza.rest.table.XlsxRows;

/** Vaccination counts under {@code /api/v1/vaccination-counts}; the district is the token's, or {@code ?district=}. */
@Path("/api/v1/vaccination-counts")
@Governed("vaccination-counts")
@Tag(name = "vaccination-counts")
public class VaccinationCountResource extends CollectionResource<VaccinationCount> {
    private final CurrentRequest request;
    private final CountForm form;
    private final LatestCounts latest;
    private final AskedPlaces places;

    public VaccinationCountResource(
            CollectionEndpoints endpoints,
            VaccinationCountCollection collection,
            CurrentRequest request,
            CountForm form,
            LatestCounts latest,
            AskedPlaces places) {
        super(endpoints.of(collection));
        this.request = request;
        this.form = form;
        this.latest = latest;
        this.places = places;
    }

    @POST
    @Batch
    @Path("batch")
    @Consumes({MediaType.APPLICATION_JSON, CsvRows.TYPE, XlsxRows.TYPE})
    @Produces({MediaType.APPLICATION_JSON, CsvRows.TYPE, XlsxRows.TYPE})
    @Override
    public Response batch(InputStream body, @Context UriInfo address) {
        return super.batch(body, address);
    }

    @GET
    @Path("form")
    @Produces({XlsxRows.TYPE, CsvRows.TYPE})
    public Response form(
            @QueryParam("district") @Nullable String district,
            @QueryParam("date") @Nullable String date,
            @QueryParam("locale") @Nullable String locale,
            @Context UriInfo address) {
        Parameters parameters = new Parameters(address.getQueryParameters());
        String whose = AddressedCount.district(request.caller(), district);
        places.of(whose, null);
        boolean vietnamese = parameters.choice("locale", "en", "vi").equals("vi");
        TableFile file = TableFile.of(request.preferred(TableFile.OFFERED));
        LocalDate day = parameters.date("date");
        byte[] table = file == TableFile.CSV ? form.csv(whose, day, vietnamese) : form.xlsx(whose, day, vietnamese);
        return file.download(Response.ok(table), "vaccination-counts").build();
    }

    @GET
    @Path("latest")
    @Produces(MediaType.APPLICATION_JSON)
    public LatestCounts.Latest latest(
            @QueryParam("district") @Nullable String district,
            @QueryParam("date") @Nullable String date,
            @Context UriInfo address) {
        Parameters parameters = new Parameters(address.getQueryParameters());
        return latest.of(AddressedCount.district(request.caller(), district), parameters.date("date"));
    }

    @PUT
    @Path("{taxCode}/{date}/{dose}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(
            @PathParam("taxCode") String taxCode,
            @PathParam("date") String date,
            @PathParam("dose") String dose,
            byte[] body) {
        return endpoint().put(body, "enterprise", taxCode, "date", date, "#dose", dose);
    }

    @GET
    @Path("{taxCode}/{date}/{dose}")
    public Response get(
            @PathParam("taxCode") String taxCode,
            @PathParam("date") String date,
            @PathParam("dose") String dose,
            @QueryParam("district") @Nullable String district) {
        return endpoint().get(key(taxCode, date, dose, district));
    }

    @DELETE
    @Path("{taxCode}/{date}/{dose}")
    public Response delete(
            @PathParam("taxCode") String taxCode,
            @PathParam("date") String date,
            @PathParam("dose") String dose,
            @QueryParam("district") @Nullable String district) {
        AddressedCount.refuseOutside(request.caller(), district);
        return endpoint().delete(key(taxCode, date, dose, district));
    }

    @GET
    @Path("{taxCode}/{date}/{dose}/revisions")
    public Response revisions(
            @PathParam("taxCode") String taxCode,
            @PathParam("date") String date,
            @PathParam("dose") String dose,
            @QueryParam("district") @Nullable String district) {
        return endpoint().revisions(key(taxCode, date, dose, district));
    }

    private String key(String taxCode, String date, String dose, @Nullable String district) {
        return taxCode + "/" + date + "/" + dose + "/" + AddressedCount.district(request.caller(), district);
    }
}
