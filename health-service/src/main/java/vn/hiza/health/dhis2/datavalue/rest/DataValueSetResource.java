package vn.hiza.health.dhis2.datavalue.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.hiza.facts.BusinessException;
import vn.hiza.health.dhis2.credential.CredentialCheck;
import vn.hiza.health.dhis2.datavalue.DataValueExport;
import vn.hiza.health.dhis2.datavalue.DataValueFormat;
import vn.hiza.health.dhis2.datavalue.DataValueImport;
import vn.hiza.health.dhis2.datavalue.ExportRequest;
import vn.hiza.health.dhis2.intake.rest.OnceImported;
import vn.hiza.health.dhis2.summary.rest.WebMessages;
import vn.hiza.health.dhis2.task.ImportTasks;
import vn.hiza.health.dhis2.task.rest.TaskResource;
import vn.hiza.rest.access.Admits;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.batch.ReceivedBody;
import vn.hiza.rest.collection.Offers;
import vn.hiza.rest.collection.Parameters;
import vn.hiza.rest.job.DoorJob;
import vn.hiza.rest.job.DoorJobs;
import vn.hiza.rest.strict.Preference;

/** Data values under {@code /api/dataValueSets}, as DHIS2 clients send and ask for them. */
@Path("/api/dataValueSets")
@Governed("vaccination-counts")
@Admits(CredentialCheck.class)
@Tag(name = "dhis2")
public class DataValueSetResource {
    private static final String CSV = "application/csv";
    private static final String TEXT_CSV = "text/csv";
    private static final String ADX = "application/adx+xml";
    private static final List<MediaType> OFFERED = List.of(
            MediaType.APPLICATION_JSON_TYPE,
            MediaType.APPLICATION_XML_TYPE,
            MediaType.valueOf(CSV),
            MediaType.valueOf(TEXT_CSV),
            MediaType.valueOf(ADX));

    private final DataValueImport values;
    private final OnceImported once;
    private final DataValueExport export;
    private final DoorJobs tasks;
    private final CurrentRequest request;
    private final Clock clock;

    public DataValueSetResource(
            DataValueImport values,
            OnceImported once,
            DataValueExport export,
            DoorJobs tasks,
            CurrentRequest request,
            Clock clock) {
        this.values = values;
        this.once = once;
        this.export = export;
        this.tasks = tasks;
        this.request = request;
        this.clock = clock;
    }

    @POST
    @Offers({
        "dryRun",
        "importStrategy",
        "idScheme",
        "dataElementIdScheme",
        "orgUnitIdScheme",
        "dataSetIdScheme",
        "categoryOptionComboIdScheme",
        "strictPeriods",
        "strictDataElements",
        "firstRowIsHeader",
        "async",
        "force",
        "skipAudit",
        "skipExistingCheck",
        "preheatCache"
    })
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML, CSV, TEXT_CSV, ADX})
    @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML})
    public Response post(InputStream body, @Context UriInfo address) {
        Map<String, String> said = said(address);
        DataValueFormat format = DataValueFormat.of(request.contentType().toString());
        boolean preferred = request.prefers(Preference.RESPOND_ASYNC);
        if (preferred || "true".equals(said.get("async"))) {
            said.remove("async");
            DoorJob task = tasks.accept(ImportTasks.NAME, "vaccination-counts", said, body);
            return preferred
                    ? promised(task)
                    : WebMessages.of(TaskResource.initiated(task, Response.Status.OK), request);
        }
        try (ReceivedBody received = ReceivedBody.of(body)) {
            return once.answer(
                    received,
                    "true".equals(said.get("dryRun")),
                    values.gate(),
                    sent -> values.imported(new ByteArrayInputStream(sent), format, said));
        }
    }

    @GET
    @Offers({
        "startDate",
        "endDate",
        "children",
        "lastUpdated",
        "lastUpdatedDuration",
        "includeDeleted",
        "limit",
        "idScheme",
        "dataElementIdScheme",
        "orgUnitIdScheme",
        "dataSetIdScheme"
    })
    @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML, CSV, TEXT_CSV, ADX})
    public Response get(
            @QueryParam("dataSet") List<String> dataSets,
            @QueryParam("period") List<String> periods,
            @QueryParam("orgUnit") List<String> orgUnits,
            @Context UriInfo address) {
        MediaType type = request.preferred(OFFERED);
        DataValueExport.Written written = export.prepare(
                new ExportRequest(new Parameters(address.getQueryParameters()), clock), request.caller());
        StreamingOutput output = into -> written.to(DataValueFormat.of(type.toString()), into);
        return Response.ok(output).type(type.withCharset("UTF-8")).build();
    }

    @ServerExceptionMapper
    public Response refused(BusinessException refused) {
        return WebMessages.of(refused, request);
    }

    /** Who asks in HTTP's own words is answered in them: accepted, and where to ask for it. */
    private Response promised(DoorJob task) {
        return Response.fromResponse(WebMessages.of(TaskResource.initiated(task, Response.Status.ACCEPTED), request))
                .status(Response.Status.ACCEPTED)
                .header("Location", TaskResource.address(task))
                .header("Preference-Applied", Preference.RESPOND_ASYNC)
                .build();
    }

    private static Map<String, String> said(UriInfo address) {
        Map<String, String> said = new TreeMap<>();
        address.getQueryParameters().forEach((name, values) -> said.put(name, values.get(0)));
        return said;
    }
}
