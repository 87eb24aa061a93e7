package vn.hiza.rest.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One change in the text of a part of a workbook, as programs that write them wrongly make it, or a bad line. */
final class Mutation {
    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"|>[^<]+<");
    private static final List<String> STRANGE = List.of(
            "",
            "-1",
            "x",
            "zz",
            "2C",
            "d",
            "99999",
            "99999999999",
            "1E999999999",
            "NaN",
            "<",
            "&",
            "&#0;",
            "<!--",
            "\"",
            "../../x",
            "http://localhost/",
            "<![CDATA[x]]>",
            "\0",
            "s",
            "true");

    private Mutation() {}

    static byte[] of(byte[] content, Random chance) {
        StringBuilder text = new StringBuilder(new String(content, StandardCharsets.UTF_8));
        int from = chance.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + chance.nextInt(30));
        switch (chance.nextInt(6)) {
            case 0 -> text.setLength(from);
            case 1 -> text.delete(from, to);
            case 2 -> text.insert(from, text.substring(from, to).repeat(1 + chance.nextInt(30)));
            default -> revalue(text, chance);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Another value of an attribute, or in an element. */
    private static void revalue(StringBuilder text, Random chance) {
        List<MatchResult> values = new ArrayList<>(VALUE.matcher(text).results().toList());
        MatchResult value = values.get(chance.nextInt(values.size()));
        text.replace(value.start() + 1, value.end() - 1, STRANGE.get(chance.nextInt(STRANGE.size())));
    }
}
