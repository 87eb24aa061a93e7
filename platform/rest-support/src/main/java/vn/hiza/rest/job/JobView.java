package vn.hiza.rest.job;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.FactJson;
import vn.hiza.rest.job.BatchJob.State;
import vn.hiza.rest.job.BatchJob.Trouble;

/** A job as its sender sees it. */
record JobView(BatchJob job, JobProgress progress) {
    static String address(BatchJob job) {
        return "/api/v1/" + job.order().collection() + "/batch/jobs/" + job.id();
    }

    ObjectNode json() {
        State state = job.state();
        ObjectNode view = FactJson.MAPPER.createObjectNode();
        view.put("id", job.id().toString());
        view.put("state", state.phase().name());
        view.put("dryRun", job.order().options().dryRun());
        view.put("atomic", job.order().options().atomic());
        view.put("applied", applied());
        view.put("submittedBy", job.order().author().client());
        view.put("submittedAt", job.order().author().at().toString());
        view.put("startedAt", text(state.startedAt()));
        view.put("endedAt", text(state.endedAt()));
        view.putObject("rows")
                .put("total", state.rows())
                .put("read", progress.read())
                .put("written", written())
                .put("rejected", progress.rejected());
        view.putObject("counts")
                .put("created", progress.created())
                .put("updated", progress.updated())
                .put("unchanged", progress.unchanged())
                .put("rejected", progress.rejected());
        problem(view, state.problem());
        view.put("report", state.phase().ended() ? address(job) + "/report" : null);
        return view;
    }

    /** Whether the rows that were not rejected are written; null as long as it is not known. */
    @Nullable
    Boolean applied() {
        if (!job.state().phase().ended()) {
            return null;
        }
        if (job.order().options().dryRun()) {
            return false;
        }
        return job.order().options().atomic()
                ? job.state().phase() == Phase.DONE && progress.rejected() == 0
                : progress.read() > 0 || job.state().phase() == Phase.DONE;
    }

    private int written() {
        if (job.order().options().oneTransaction()) {
            return Boolean.TRUE.equals(applied()) ? progress.written() : 0;
        }
        return progress.written();
    }

    private static void problem(ObjectNode view, @Nullable Trouble problem) {
        if (problem == null) {
            view.putNull("problem");
        } else {
            view.putObject("problem").put("type", "/problems/" + problem.slug()).put("detail", problem.detail());
        }
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
