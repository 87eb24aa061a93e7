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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.health.dhis2.credential.CredentialCheck;
import vn.hiza.health.dhis2.datavalue.DataValueExport;
import vn.hiza.health.dhis2.datavalue.DataValueFormat;
import vn.hiza.health.dhis2.datavalue.DataValueImport;
import vn.hiza.health.dhis2.datavalue.ExportRequest;
import vn.hiza.health.dhis2.intake.rest.OnceImported;
import vn.hiza.health.dhis2.task.TaskKind;
import vn.hiza.health.dhis2.task.rest.TaskPromise;
import vn.hiza.rest.access.Admits;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.batch.ReceivedBody;
import vn.hiza.rest.collection.Offers;
import vn.hiza.rest.collection.Parameters;

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
    private final TaskPromise later;
    private final CurrentRequest request;
    private final Clock clock;

    public DataValueSetResource(
            DataValueImport values,
            OnceImported once,
            DataValueExport export,
            TaskPromise later,
            CurrentRequest request,
            Clock clock) {
        this.values = values;
        this.once = once;
        this.export = export;
        this.later = later;
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
        Map<String, String> said = new Parameters(address.getQueryParameters()).firsts();
        DataValueFormat format = DataValueFormat.of(request.contentType().toString());
        if (later.isAsked(said)) {
            values.check(said);
            return later.of(TaskKind.DATAVALUE_IMPORT, said, body);
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
}
