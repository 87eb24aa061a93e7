package vn.hiza.health.dhis2.task.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import vn.hiza.facts.FactJson;
import vn.hiza.health.dhis2.summary.rest.WebMessages;
import vn.hiza.health.dhis2.task.TaskKind;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.collection.Parameters;
import vn.hiza.rest.job.DoorJob;
import vn.hiza.rest.job.DoorJobs;
import vn.hiza.rest.strict.Preference;

/** Takes imports to be done after their answer, which says where to ask for them. */
@ApplicationScoped
public class TaskPromise {
    private final DoorJobs jobs;
    private final CurrentRequest request;

    public TaskPromise(DoorJobs jobs, CurrentRequest request) {
        this.jobs = jobs;
        this.request = request;
    }

    /** True where the import is to be done later, in the words of either protocol. */
    public boolean isAsked(Map<String, String> said) {
        return Parameters.kept(said).flag("async") || inHttp();
    }

    public Response of(TaskKind kind, Map<String, String> said, InputStream body) {
        Map<String, String> kept = new TreeMap<>(said);
        kept.remove("async");
        DoorJob task = jobs.accept(kind.door(), kind.collection(), kept, body);
        return inHttp() ? accepted(kind, task) : WebMessages.of(initiated(kind, task, Response.Status.OK), request);
    }

    private boolean inHttp() {
        return request.prefers(Preference.RESPOND_ASYNC);
    }

    /** Who asks in HTTP's own words is answered in them: accepted, and where to ask for it. */
    private Response accepted(TaskKind kind, DoorJob task) {
        return Response.fromResponse(WebMessages.of(initiated(kind, task, Response.Status.ACCEPTED), request))
                .status(Response.Status.ACCEPTED)
                .header("Location", address(kind, task))
                .header("Preference-Applied", Preference.RESPOND_ASYNC)
                .build();
    }

    private static ObjectNode initiated(TaskKind kind, DoorJob task, Response.Status status) {
        ObjectNode message = FactJson.MAPPER.createObjectNode();
        message.put("httpStatus", status.getReasonPhrase())
                .put("httpStatusCode", status.getStatusCode())
                .put("status", "OK");
        message.put("message", "Initiated " + kind.title());
        message.putObject("response")
                .put("responseType", "JobConfigurationWebMessageResponse")
                .put("name", kind.title())
                .put("id", task.id().toString())
                .put("created", task.author().at().toString())
                .put("jobType", kind.name())
                .put("relativeNotifierEndpoint", address(kind, task));
        return message;
    }

    /** Where the notes of a task are, from the root of the gateway. */
    private static String address(TaskKind kind, DoorJob task) {
        return "/api/system/tasks/" + kind + "/" + task.id();
    }
}
