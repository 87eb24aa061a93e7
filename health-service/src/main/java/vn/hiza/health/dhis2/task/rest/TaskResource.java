package vn.hiza.health.dhis2.task.rest;

import io.quarkus.arc.All;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.health.dhis2.credential.CredentialCheck;
import vn.hiza.health.dhis2.task.ImportTasks;
import vn.hiza.health.dhis2.task.TaskKind;
import vn.hiza.rest.access.Admits;
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
    private final List<ImportTasks> doors;

    public TaskResource(DoorJobs jobs, @All List<ImportTasks> doors) {
        this.jobs = jobs;
        this.doors = doors;
    }

    /** The newest first, as DHIS2 tells them. */
    @GET
    @Path("system/tasks/{type}/{id}")
    public Response progress(@PathParam("type") String type, @PathParam("id") String id) {
        TaskKind kind = kind(type);
        return Response.ok(TaskNotes.of(kind, find(kind, id)).toString()).build();
    }

    @GET
    @Path("system/taskSummaries/{type}/{id}")
    public Response summary(@PathParam("type") String type, @PathParam("id") String id) {
        DoorJob.End end = find(kind(type), id).end();
        String summary = end == null ? null : end.summary();
        return Response.ok(summary == null ? "{}" : summary).build();
    }

    /** Without a body where it succeeds, so whoever accepts the form of a refusal may ask. */
    @POST
    @Path("jobConfigurations/{id}/cancel")
    @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML})
    public Response cancel(@PathParam("id") String text) {
        UUID id = id(text);
        if (id == null || doors.stream().noneMatch(door -> jobs.cancel(door, id))) {
            throw notFound();
        }
        return Response.noContent().build();
    }

    private static TaskKind kind(String type) {
        return TaskKind.named(type).orElseThrow(TaskResource::notFound);
    }

    private DoorJob find(TaskKind kind, String text) {
        UUID id = id(text);
        return (id == null ? Optional.<DoorJob>empty() : jobs.find(kind.door(), id))
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
}
