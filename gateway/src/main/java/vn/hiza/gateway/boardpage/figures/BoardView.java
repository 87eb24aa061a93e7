package vn.hiza.gateway.boardpage.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.boardpage.Saying;

/**
 * The figures of a day as they are shown, in one language.
 *
 * @param version of the data
 * @param scope the whole Board or the name of a zone
 */
public record BoardView(Saying say, String version, String day, String scope, List<Group> groups) {

    /** Whether there is a bar, whose marks want to be explained. */
    public boolean drawsTargets() {
        return groups.stream()
                .flatMap(group -> group.cards().stream())
                .map(Card::target)
                .anyMatch(target -> target != null && target.reached() != null);
    }

    /** Figures that are spoken of together. */
    public record Group(String id, String title, List<Card> cards) {}

    /**
     * One figure.
     *
     * @param display the value in words; what is not reported says so
     * @param share what it is of another figure
     * @param cautions why a reader should take care; empty when there is nothing to say
     */
    public record Card(
            String code,
            String id,
            String name,
            String display,
            boolean reported,
            @Nullable String share,
            @Nullable TargetBar target,
            @Nullable String before,
            String reporting,
            List<String> cautions,
            @Nullable Trend trend,
            String why) {}
}
