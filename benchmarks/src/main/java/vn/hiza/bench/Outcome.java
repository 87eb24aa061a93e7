package vn.hiza.bench;

import java.util.List;

/**
 * What a benchmark found.
 *
 * @param load what was sent, by how many, with what stored
 * @param warmUp what ran before the first measured round
 */
public record Outcome(String load, String warmUp, List<Figure> figures) {
    public Outcome {
        figures = List.copyOf(figures);
    }
}
