package vn.hiza.health.dhis2.task.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.FactJson;
import vn.hiza.health.dhis2.credential.CredentialCheck;
import vn.hiza.health.dhis2.summary.rest.WebMessages;
import vn.hiza.health.dhis2.task.ImportTasks;
import vn.hiza.rest.access.Admits;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.job.DoorJob;
import vn.hiza.rest.job.DoorJobs;

/** Tasks under {@code /api/system}, for those who handed them in and for admins. */
@Path("/api/system")
@Governed("vaccination-counts")
@Admits(CredentialCheck.class)
@Tag(name = "dhis2")
@Produces(MediaType.APPLICATION_JSON)
public class TaskResource {
    private final DoorJobs jobs;
    private final CurrentRequest request;

    public TaskResource(DoorJobs jobs, CurrentRequest request) {
        this.jobs = jobs;
        this.request = request;
    }

    @GET
    @Path("tasks/DATAVALUE_IMPORT/{id}")
    public Response progress(@PathParam("id") String id) {
        DoorJob task = find(id);
        ArrayNode notes = FactJson.MAPPER.createArrayNode();
        if (task.endedAt() != null) {
            note(notes, task, "Import done", task.endedAt().toString(), true);
        }
        note(notes, task, "Import handed in", task.author().at().toString(), false);
        return Response.ok(notes.toString()).build();
    }

    @GET
    @Path("taskSummaries/DATAVALUE_IMPORT/{id}")
    public Response summary(@PathParam("id") String id) {
        return Response.ok(Objects.requireNonNullElse(find(id).summary(), "{}")).build();
    }

    @ServerExceptionMapper
    public Response refused(BusinessException refused) {
        return WebMessages.of(refused, request);
    }

    private static void note(ArrayNode notes, DoorJob task, String message, String time, boolean completed) {
        notes.addObject()
                .put("uid", task.id().toString())
                .put("id", task.id().toString())
                .put("level", "INFO")
                .put("category", "DATAVALUE_IMPORT")
                .put("time", time)
                .put("message", message)
                .put("completed", completed);
    }

    private DoorJob find(String text) {
        UUID id = id(text);
        return (id == null ? Optional.<DoorJob>empty() : jobs.find(ImportTasks.NAME, id))
                .orElseThrow(() -> new BusinessException(
                        Category.NOT_FOUND,
                        "not-found",
                        "There is no such task, or its summary was not kept so long."));
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.length() == 36 ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** What DHIS2 answers to an import that will be done. */
    public static ObjectNode initiated(DoorJob task) {
        ObjectNode message = FactJson.MAPPER.createObjectNode();
        message.put("httpStatus", "OK").put("httpStatusCode", 200).put("status", "OK");
        message.put("message", "Initiated dataValueImport");
        message.putObject("response")
                .put("responseType", "JobConfigurationWebMessageResponse")
                .put("name", "dataValueImport")
                .put("id", task.id().toString())
                .put("created", task.author().at().toString())
                .put("jobType", "DATAVALUE_IMPORT")
                .put("relativeNotifierEndpoint", "/api/system/tasks/DATAVALUE_IMPORT/" + task.id());
        return message;
    }
}
