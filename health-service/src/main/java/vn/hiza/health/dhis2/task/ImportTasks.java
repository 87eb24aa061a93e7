package vn.hiza.health.dhis2.task;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.hiza.facts.FactJson;
import vn.hiza.health.dhis2.datavalue.DataValueFormat;
import vn.hiza.health.dhis2.datavalue.DataValueImport;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.job.DoorJob;
import vn.hiza.rest.job.JobDoor;

/** Does the imports that DHIS2 clients asked to be done later. */
@ApplicationScoped
public class ImportTasks implements JobDoor {
    /** As these jobs are marked. */
    public static final String NAME = "dhis2";

    private final DataValueImport values;
    private final CurrentRequest request;

    public ImportTasks(DataValueImport values, CurrentRequest request) {
        this.values = values;
        this.request = request;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @ActivateRequestContext
    public void work(DoorJob job, Supplier<byte[]> body, Consumer<String> ended) {
        request.standIn(job.author());
        values.runOnce(
                body,
                DataValueFormat.of(job.asked().contentType()),
                job.asked().parameters(),
                summary -> ended.accept(summary.message().get("response").toString()));
    }

    @Override
    public String failed(String detail) {
        ObjectNode summary = FactJson.MAPPER.createObjectNode();
        summary.put("responseType", "ImportSummary");
        summary.put("status", "ERROR");
        summary.put("description", detail);
        summary.putObject("importCount")
                .put("imported", 0)
                .put("updated", 0)
                .put("ignored", 0)
                .put("deleted", 0);
        summary.putArray("conflicts");
        summary.putArray("rejectedIndexes");
        summary.put("dataSetComplete", "false");
        return summary.toString();
    }
}
