package vn.hiza.seeds.loader;

import com.fasterxml.jackson.databind.JsonNode;

/** What became of the rows of a collection. */
public record LoadCounts(int created, int updated, int unchanged) {
    static final LoadCounts NONE = new LoadCounts(0, 0, 0);

    static LoadCounts of(JsonNode report) {
        JsonNode counts = report.path("counts");
        return new LoadCounts(
                counts.path("created").asInt(),
                counts.path("updated").asInt(),
                counts.path("unchanged").asInt());
    }

    /** Rows that made a new revision. */
    public int changed() {
        return created + updated;
    }

    LoadCounts plus(LoadCounts other) {
        return new LoadCounts(created + other.created, updated + other.updated, unchanged + other.unchanged);
    }
}
