package vn.hiza.gateway.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.hiza.gateway.indicator.DisplayRule.Qualifier;

/** The words and signs on one side of a printed number: what they make of it. */
final class PrintedWords {
    private static final Pattern WORDS = Pattern.compile("\\p{L}+(?:-\\p{L}+)*|[^\\p{L}\\s]");
    private static final Map<String, Integer> SCALES = Map.ofEntries(
            Map.entry("chục", 1),
            Map.entry("trăm", 2),
            Map.entry("hundred", 2),
            Map.entry("nghìn", 3),
            Map.entry("ngàn", 3),
            Map.entry("thousand", 3),
            Map.entry("vạn", 4),
            Map.entry("triệu", 6),
            Map.entry("million", 6),
            Map.entry("tỷ", 9),
            Map.entry("tỉ", 9),
            Map.entry("billion", 9),
            Map.entry("trillion", 12));

    /** After "tỷ" they make a rate, a share or an exchange rate of it, and no scale. */
    private static final Set<String> RATES = Set.of("lệ", "trọng", "suất", "giá", "số");

    private static final Set<String> NEARLY = Set.of("gần", "nearly", "almost");
    private static final Set<String> ABOUT =
            Set.of("khoảng", "chừng", "ước", "xấp", "about", "around", "approximately", "~", "≈");

    /** They say a change, a bound or another scale, so that the number alone is not the value. */
    private static final Set<String> OTHERWISE =
            Set.of(("âm giảm tăng hơn kém trên dưới vượt quá thêm bớt thiểu đa ít rưỡi rưởi nửa điểm"
                            + " over below under above more less least most than up down minus plus half point points"
                            + " increase increased increases decrease decreased decreases rose fell grew risen fallen"
                            + " exceeding exceeds exceeded beyond upwards k m mn bn tn tr mil mio"
                            + " - − – — ‐ ‑ ‒ + ± < > ≤ ≥ ‰")
                    .split(" "));

    private final List<String> words;

    PrintedWords(String text) {
        words = WORDS.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Whether they say otherwise than the number that they stand beside. */
    boolean sayOtherwise() {
        for (int i = 0; i < words.size(); i++) {
            boolean isPlace = at(i).equals("trên") && at(i + 1).equals("địa");
            boolean isFraction = at(i).equals("phần") && SCALES.containsKey(at(i + 1)) && !isPercent(i);
            if ((OTHERWISE.contains(at(i)) && !isPlace) || isFraction) {
                return true;
            }
        }
        return false;
    }

    /** How many of the first words are scales. */
    int scales() {
        int count = 0;
        while (isScale(count)) {
            count++;
        }
        return count;
    }

    /** The power of ten that the scales before the index make together. */
    int power(int scales) {
        return words.stream()
                .limit(scales)
                .mapToInt(word -> SCALES.getOrDefault(word, 0))
                .sum();
    }

    /** Whether a scale stands where it belongs to no number. */
    boolean haveScale(int from) {
        for (int i = from; i < words.size(); i++) {
            boolean ofPercent = i > 0 && isPercent(i - 1);
            if (isScale(i) && !ofPercent) {
                return true;
            }
        }
        return false;
    }

    boolean isShare(int from) {
        return isPercent(from) || Set.of("lần", "times").contains(at(from));
    }

    boolean endWith(String sign) {
        return !words.isEmpty() && words.get(words.size() - 1).equals(sign);
    }

    boolean startWith(String sign) {
        return at(0).equals(sign);
    }

    /** How they qualify the number after them: more than one where they say both. */
    List<Qualifier> qualifiers() {
        List<Qualifier> all = new ArrayList<>();
        if (has(NEARLY)) {
            all.add(Qualifier.NEARLY);
        }
        if (has(ABOUT)) {
            all.add(Qualifier.ABOUT);
        }
        return all;
    }

    private boolean has(Set<String> qualifier) {
        for (int i = 0; i < words.size(); i++) {
            boolean ofTimeOrPlace = Set.of("đây", "nhất", "cách").contains(at(i + 1));
            if (qualifier.contains(at(i)) && !ofTimeOrPlace) {
                return true;
            }
        }
        return false;
    }

    private boolean isScale(int index) {
        boolean isRate = Set.of("tỷ", "tỉ").contains(at(index)) && RATES.contains(at(index + 1));
        return SCALES.containsKey(at(index)) && !isRate;
    }

    private boolean isPercent(int index) {
        return at(index).equals("%")
                || at(index).equals("percent")
                || (at(index).equals("per") && at(index + 1).equals("cent"))
                || (at(index).equals("phần") && at(index + 1).equals("trăm"));
    }

    private String at(int index) {
        return index < words.size() ? words.get(index) : "";
    }
}
