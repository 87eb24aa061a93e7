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
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.hiza.facts.BusinessException;
import vn.hiza.health.dhis2.credential.CredentialCheck;
import vn.hiza.health.dhis2.datavalue.DataValueExport;
import vn.hiza.health.dhis2.datavalue.DataValueFormat;
import vn.hiza.health.dhis2.datavalue.DataValueImport;
import vn.hiza.health.dhis2.datavalue.ExportRequest;
import vn.hiza.health.dhis2.summary.rest.WebMessages;
import vn.hiza.health.dhis2.task.ImportTasks;
import vn.hiza.health.dhis2.task.rest.TaskResource;
import vn.hiza.rest.access.Admits;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.batch.RowIntake;
import vn.hiza.rest.collection.Parameters;
import vn.hiza.rest.job.DoorJob;
import vn.hiza.rest.job.DoorJobs;

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
    private final DataValueExport export;
    private final DoorJobs tasks;
    private final CurrentRequest request;
    private final Clock clock;

    public DataValueSetResource(
            DataValueImport values, DataValueExport export, DoorJobs tasks, CurrentRequest request, Clock clock) {
        this.values = values;
        this.export = export;
        this.tasks = tasks;
        this.request = request;
        this.clock = clock;
    }

    @POST
    @Parameter(name = "dryRun", in = ParameterIn.QUERY, description = "true: same answer, nothing written")
    @Parameter(
            name = "importStrategy",
            in = ParameterIn.QUERY,
            description = "CREATE_AND_UPDATE (default), CREATE, UPDATE, DELETE, or their older names")
    @Parameter(
            name = "idScheme",
            in = ParameterIn.QUERY,
            description = "By what things are named: CODE or UID; unsaid, both are understood, and ADX means CODE")
    @Parameter(name = "dataElementIdScheme", in = ParameterIn.QUERY, description = "For data elements alone")
    @Parameter(name = "orgUnitIdScheme", in = ParameterIn.QUERY, description = "For organisation units alone")
    @Parameter(name = "dataSetIdScheme", in = ParameterIn.QUERY, description = "For data sets alone")
    @Parameter(
            name = "categoryOptionComboIdScheme",
            in = ParameterIn.QUERY,
            description = "Taken and without effect: there is only default")
    @Parameter(
            name = "strictPeriods",
            in = ParameterIn.QUERY,
            description = "true: a period must be of its data set's type")
    @Parameter(
            name = "strictDataElements",
            in = ParameterIn.QUERY,
            description = "true: a data element must be of the payload's data set")
    @Parameter(name = "firstRowIsHeader", in = ParameterIn.QUERY, description = "false: a table begins with a value")
    @Parameter(
            name = "async",
            in = ParameterIn.QUERY,
            description = "true: done after the answer, which says where to ask for the summary")
    @Parameter(name = "force", in = ParameterIn.QUERY, description = "false; a closed day is reopened, not forced")
    @Parameter(
            name = "skipAudit",
            in = ParameterIn.QUERY,
            description = "Taken and without effect: every revision is kept")
    @Parameter(name = "skipExistingCheck", in = ParameterIn.QUERY, description = "Taken and without effect")
    @Parameter(name = "preheatCache", in = ParameterIn.QUERY, description = "Taken and without effect")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML, CSV, TEXT_CSV, ADX})
    @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML})
    public Response post(InputStream body, @Context UriInfo address) {
        Map<String, String> said = said(address);
        DataValueFormat format = DataValueFormat.of(request.contentType().toString());
        if ("true".equals(said.get("async"))) {
            said.remove("async");
            DoorJob task = tasks.accept(ImportTasks.NAME, "vaccination-counts", said, body);
            return WebMessages.of(TaskResource.initiated(task), request);
        }
        return WebMessages.of(values.run(() -> RowIntake.bytes(body), format, said), request);
    }

    @GET
    @Parameter(name = "startDate", in = ParameterIn.QUERY, description = "First day, with endDate instead of period")
    @Parameter(name = "endDate", in = ParameterIn.QUERY, description = "Last day")
    @Parameter(name = "children", in = ParameterIn.QUERY, description = "true: the enterprises of districts and zones")
    @Parameter(name = "lastUpdated", in = ParameterIn.QUERY, description = "Only what was written since")
    @Parameter(
            name = "lastUpdatedDuration",
            in = ParameterIn.QUERY,
            description = "Only what was written within, as 10d")
    @Parameter(name = "includeDeleted", in = ParameterIn.QUERY, description = "true: with what was taken back")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most so many values")
    @Parameter(
            name = "idScheme",
            in = ParameterIn.QUERY,
            description = "By what the answer names things: CODE (default) or UID")
    @Parameter(name = "dataElementIdScheme", in = ParameterIn.QUERY, description = "For data elements alone")
    @Parameter(name = "orgUnitIdScheme", in = ParameterIn.QUERY, description = "For organisation units alone")
    @Parameter(name = "dataSetIdScheme", in = ParameterIn.QUERY, description = "For data sets alone")
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

    private static Map<String, String> said(UriInfo address) {
        Map<String, String> said = new TreeMap<>();
        address.getQueryParameters().forEach((name, values) -> said.put(name, values.get(0)));
        return said;
    }
}
