package vn.hiza.health.dhis2.task.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

/** Tasks under {@code /api/system} and {@code /api/jobConfigurations}, for those who handed them in and for admins. */
@Path("/api")
@Governed("vaccination-counts")
@Admits(CredentialCheck.class)
@Tag(name = "dhis2")
@Produces(MediaType.APPLICATION_JSON)
public class TaskResource {
    private final DoorJobs jobs;
    private final ImportTasks door;
    private final CurrentRequest request;

    public TaskResource(DoorJobs jobs, ImportTasks door, CurrentRequest request) {
        this.jobs = jobs;
        this.door = door;
        this.request = request;
    }

    /** The newest first, as DHIS2 tells them. */
    @GET
    @Path("system/tasks/DATAVALUE_IMPORT/{id}")
    public Response progress(@PathParam("id") String id) {
        return Response.ok(TaskNotes.of(find(id)).toString()).build();
    }

    @GET
    @Path("system/taskSummaries/DATAVALUE_IMPORT/{id}")
    public Response summary(@PathParam("id") String id) {
        DoorJob.End end = find(id).end();
        String summary = end == null ? null : end.summary();
        return Response.ok(summary == null ? "{}" : summary).build();
    }

    @POST
    @Path("jobConfigurations/{id}/cancel")
    public Response cancel(@PathParam("id") String text) {
        UUID id = id(text);
        if (id == null || !jobs.cancel(door, id)) {
            throw notFound();
        }
        return Response.noContent().build();
    }

    @ServerExceptionMapper
    public Response refused(BusinessException refused) {
        return WebMessages.of(refused, request);
    }

    private DoorJob find(String text) {
        UUID id = id(text);
        return (id == null ? Optional.<DoorJob>empty() : jobs.find(ImportTasks.NAME, id))
                .orElseThrow(TaskResource::notFound);
    }

    private static BusinessException notFound() {
        return new BusinessException(
                Category.NOT_FOUND, "not-found", "There is no such task, or its summary was not kept so long.");
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.length() == 36 ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** What DHIS2 answers to an import that will be done. */
    public static ObjectNode initiated(DoorJob task, Response.Status status) {
        ObjectNode message = FactJson.MAPPER.createObjectNode();
        message.put("httpStatus", status.getReasonPhrase())
                .put("httpStatusCode", status.getStatusCode())
                .put("status", "OK");
        message.put("message", "Initiated dataValueImport");
        message.putObject("response")
                .put("responseType", "JobConfigurationWebMessageResponse")
                .put("name", "dataValueImport")
                .put("id", task.id().toString())
                .put("created", task.author().at().toString())
                .put("jobType", "DATAVALUE_IMPORT")
                .put("relativeNotifierEndpoint", address(task));
        return message;
    }

    /** Where the notes of a task are, from the root of the gateway. */
    public static String address(DoorJob task) {
        return "/api/system/tasks/DATAVALUE_IMPORT/" + task.id();
    }
}
