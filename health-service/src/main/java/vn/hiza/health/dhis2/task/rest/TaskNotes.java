package vn.hiza.health.dhis2.task.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import vn.hiza.facts.FactJson;
import vn.hiza.health.dhis2.task.TaskKind;
import vn.hiza.rest.job.DoorJob;

/** What is told of a task, as DHIS2 tells it: notes, the newest first. */
final class TaskNotes {
    private final ArrayNode notes = FactJson.MAPPER.createArrayNode();
    private final TaskKind kind;
    private final String id;

    private TaskNotes(TaskKind kind, DoorJob task) {
        this.kind = kind;
        this.id = task.id().toString();
    }

    static ArrayNode of(TaskKind kind, DoorJob task) {
        TaskNotes told = new TaskNotes(kind, task);
        DoorJob.End end = task.end();
        if (end != null) {
            told.end(end);
        }
        DoorJob.Progress progress = task.progress();
        Instant started = progress.startedAt();
        if (started != null) {
            told.note("INFO", told.far(task), end == null ? started : end.at(), false);
        }
        told.note("INFO", "Import handed in", task.author().at(), false);
        return told.notes;
    }

    private void end(DoorJob.End end) {
        switch (end.outcome()) {
            case DONE -> note("INFO", "Import done", end.at(), true);
            case FAILED -> note("ERROR", "Import failed: " + end.why(), end.at(), true);
            case CANCELLED -> note("WARN", "Import cancelled; what was imported before stays", end.at(), true);
        }
    }

    private String far(DoorJob task) {
        DoorJob.Progress progress = task.progress();
        if ("true".equals(task.asked().parameters().get("dryRun"))) {
            return "Dry run" + (progress.total() == null ? "" : " of " + progress.total() + " " + kind.rows());
        }
        return "Read " + progress.read() + (progress.total() == null ? "" : " of " + progress.total()) + " "
                + kind.rows() + ", written " + progress.written() + ", ignored " + progress.ignored();
    }

    private void note(String level, String message, Instant time, boolean completed) {
        notes.addObject()
                .put("uid", id)
                .put("id", id)
                .put("level", level)
                .put("category", kind.name())
                .put("time", time.toString())
                .put("message", message)
                .put("completed", completed);
    }
}
