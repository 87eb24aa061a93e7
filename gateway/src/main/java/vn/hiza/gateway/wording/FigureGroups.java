package vn.hiza.gateway.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.Words;

/** Figures as the Board speaks of them together, in the order of the catalogue. */
public final class FigureGroups {
    /** Groups of the catalogue that are spoken of as one. */
    private static final Map<String, String> TOGETHER = Map.of("union", "party", "youth", "party");

    private FigureGroups() {}

    /** What is shown of each figure of a group, under its heading. */
    public record Group<T>(String code, Words title, List<T> figures) {}

    public static <T> List<Group<T>> of(List<T> figures, Function<T, Indicator> indicator) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        for (T figure : figures) {
            groups.computeIfAbsent(code(indicator.apply(figure)), fresh -> new ArrayList<>())
                    .add(figure);
        }
        return groups.entrySet().stream()
                .map(each -> new Group<>(each.getKey(), title(each.getKey()), each.getValue()))
                .toList();
    }

    private static String code(Indicator indicator) {
        return TOGETHER.getOrDefault(indicator.group(), indicator.group());
    }

    /** A group that the catalogue has and nobody has worded yet goes by its code. */
    private static Words title(String code) {
        return FigureWords.all().getOrDefault("group." + code, new Words(code, code));
    }
}
