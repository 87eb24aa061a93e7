package vn.hiza.health.dhis2.completion.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.facts.FactJson;
import vn.hiza.health.dhis2.completion.CompletionIntake;
import vn.hiza.health.dhis2.completion.RegistrationExport;
import vn.hiza.health.dhis2.completion.RegistrationFormat;
import vn.hiza.health.dhis2.completion.RegistrationImport;
import vn.hiza.health.dhis2.completion.RegistrationOptions;
import vn.hiza.health.dhis2.credential.CredentialCheck;
import vn.hiza.health.dhis2.intake.rest.OnceImported;
import vn.hiza.health.dhis2.task.TaskKind;
import vn.hiza.health.dhis2.task.rest.TaskPromise;
import vn.hiza.health.dhis2.xml.XmlText;
import vn.hiza.rest.access.Admits;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.batch.ReceivedBody;
import vn.hiza.rest.collection.Offers;
import vn.hiza.rest.collection.Parameters;

/** Completions under {@code /api/completeDataSetRegistrations}, as DHIS2 clients send and ask for them. */
@Path("/api/completeDataSetRegistrations")
@Governed("data-set-completions")
@Admits(CredentialCheck.class)
@Tag(name = "dhis2")
@Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML})
public class CompleteRegistrationResource {
    private static final List<MediaType> OFFERED =
            List.of(MediaType.APPLICATION_JSON_TYPE, MediaType.APPLICATION_XML_TYPE);
    private static final String LIST = "completeDataSetRegistrations";
    private static final String NAMESPACE = "http://dhis2.org/schema/dxf/2.0";

    private final RegistrationImport registrations;
    private final CompletionIntake intake;
    private final OnceImported once;
    private final RegistrationExport export;
    private final TaskPromise later;
    private final CurrentRequest request;

    public CompleteRegistrationResource(
            RegistrationImport registrations,
            CompletionIntake intake,
            OnceImported once,
            RegistrationExport export,
            TaskPromise later,
            CurrentRequest request) {
        this.registrations = registrations;
        this.intake = intake;
        this.once = once;
        this.export = export;
        this.later = later;
        this.request = request;
    }

    @POST
    @Offers({
        "dryRun",
        "importStrategy",
        "idScheme",
        "orgUnitIdScheme",
        "dataSetIdScheme",
        "async",
        "skipExistingCheck",
        "preheatCache"
    })
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML})
    public Response post(InputStream body, @Context UriInfo address) {
        Map<String, String> said = new Parameters(address.getQueryParameters()).firsts();
        RegistrationFormat format = RegistrationFormat.of(request.contentType().toString());
        RegistrationOptions options = RegistrationOptions.of(said);
        if (later.isAsked(said)) {
            return later.of(TaskKind.COMPLETE_DATA_SET_REGISTRATION_IMPORT, said, body);
        }
        try (ReceivedBody received = ReceivedBody.of(body)) {
            return once.answer(
                    received, options.dryRun(), intake.gate(), sent -> registrations.run(sent, format, options));
        }
    }

    @GET
    @Offers({"startDate", "endDate", "children"})
    public Response get(
            @QueryParam("dataSet") List<String> dataSets,
            @QueryParam("period") List<String> periods,
            @QueryParam("orgUnit") List<String> orgUnits,
            @Context UriInfo address) {
        RegistrationParameters parameters = new RegistrationParameters(new Parameters(address.getQueryParameters()));
        List<ObjectNode> items = export.list(parameters.asked(), request.caller());
        if (request.preferred(OFFERED).equals(MediaType.APPLICATION_XML_TYPE)) {
            return Response.ok(xml(items)).type(MediaType.APPLICATION_XML_TYPE).build();
        }
        ObjectNode page = FactJson.MAPPER.createObjectNode();
        ArrayNode list = page.putArray(LIST);
        items.forEach(list::add);
        return Response.ok(page.toString())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private static byte[] xml(List<ObjectNode> items) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XmlText xml = new XmlText(bytes);
            xml.root(LIST, NAMESPACE, Map.of());
            for (ObjectNode item : items) {
                Map<String, String> parts = new LinkedHashMap<>();
                item.properties()
                        .forEach(
                                each -> parts.put(each.getKey(), each.getValue().asText()));
                xml.empty("completeDataSetRegistration", parts);
            }
            xml.endDocument();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
