package vn.hiza.health.dhis2.task;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.jboss.logging.Logger;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.FactJson;
import vn.hiza.health.dhis2.datavalue.DataValueImport;
import vn.hiza.rest.access.CurrentRequest;

/** Does one task as if its request were at hand. */
@ApplicationScoped
public class TaskTurn {
    private static final Logger LOG = Logger.getLogger(TaskTurn.class);

    private final TaskStore store;
    private final DataValueImport values;
    private final CurrentRequest request;

    public TaskTurn(TaskStore store, DataValueImport values, CurrentRequest request) {
        this.store = store;
        this.values = values;
        this.request = request;
    }

    /**
     * Imports and keeps the summary, whatever it is; a task that has ended meanwhile is left alone.
     *
     * @throws BusinessException when there is no place for it just now
     */
    @ActivateRequestContext
    public void take(ImportTask task) {
        store.body(task.id()).ifPresent(body -> {
            request.standIn(task.caller(), task.author());
            store.end(task.id(), summary(task, body));
        });
    }

    private String summary(ImportTask task, byte[] body) {
        try {
            return values.run(() -> body, task.format(), task.parameters())
                    .message()
                    .get("response")
                    .toString();
        } catch (BusinessException refused) {
            if (refused.category() == Category.UNAVAILABLE) {
                throw refused;
            }
            return failure(String.valueOf(refused.getMessage()));
        }
    }

    /** Its import could not be done for a reason of ours. */
    void giveUp(ImportTask task, RuntimeException unexpected) {
        LOG.errorf(unexpected, "task %s failed", task.id());
        store.end(task.id(), failure("The import failed for a reason of ours; the log names the task."));
    }

    private static String failure(String description) {
        ObjectNode summary = FactJson.MAPPER.createObjectNode();
        summary.put("responseType", "ImportSummary");
        summary.put("status", "ERROR");
        summary.put("description", description);
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
