package vn.hiza.testing.conventions;

import static vn.hiza.testing.conventions.Refusal.assertFlaw;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bodies that lenient readers let pass. */
public final class BadBodies {
    private BadBodies() {}

    /** What is no JSON, no JSON object or says more than one thing. */
    public static void assertRefused(Specimen specimen) {
        String good = specimen.body();
        Map<String, String> malformed = new LinkedHashMap<>();
        malformed.put("nothing", "");
        malformed.put("a broken end", good.substring(0, good.length() - 1));
        malformed.put("trailing text", good + " x");
        malformed.put("a second document", good + good);
        malformed.put("a trailing comma", good.substring(0, good.length() - 1) + ",}");
        malformed.put("a list", "[" + good + "]");
        malformed.put("a text", "\"x\"");
        malformed.put("null", "null");
        malformed.put("a byte order mark", "\uFEFF" + good);
        malformed.put("a comment", "/* x */" + good);
        malformed.put("single quotes", good.replace('"', '\''));
        malformed.put("NaN", specimen.with("nonsense", "NaN"));
        malformed.put("Infinity", specimen.with("nonsense", "-Infinity"));
        malformed.put("a leading zero", specimen.with("nonsense", "01"));
        malformed.put("a leading plus", specimen.with("nonsense", "+1"));
        malformed.put("no digit before the point", specimen.with("nonsense", ".5"));
        malformed.put("a hexadecimal number", specimen.with("nonsense", "0x10"));
        malformed.put("a raw control character", specimen.with("nonsense", "\"a\u0000b\""));
        malformed.put("deep nesting", specimen.with("nonsense", "[".repeat(500) + "]".repeat(500)));
        malformed.forEach((what, body) -> assertProblem(what, specimen.put(body), 400, "malformed-json"));
        String twice = good.substring(0, good.length() - 1) + "," + good.substring(1);
        assertProblem("duplicate names", specimen.put(twice), 400, "duplicate-name");
    }

    /** Bytes that are not UTF-8: overlong forms, a surrogate's bytes, a lone continuation, Latin-1. */
    public static void assertBytesRefused(Specimen specimen) {
        int[][] bytes = {
            {0xC0, 0xAF}, {0xC0, 0x80}, {0xE0, 0x80, 0xAF}, {0xED, 0xA0, 0x80}, {0x80}, {0xE9}, {0xF8, 0x88}
        };
        for (int[] broken : bytes) {
            StringBuilder latin = new StringBuilder();
            for (int each : broken) {
                latin.append((char) each);
            }
            byte[] body = specimen.with("nonsense", "\"" + latin + "\"").getBytes(StandardCharsets.ISO_8859_1);
            Response answer = specimen.call().body(body).put(specimen.address());
            assertProblem("bytes " + broken[0], answer, 400, "invalid-utf-8");
        }
    }

    /** Fields nobody asked for, whatever they are called. */
    public static void assertUnknownFieldsRefused(Specimen specimen) {
        assertFlaw("unknown", specimen.put(specimen.with("nonsense", "1")), "/nonsense", "unknown-field");
        assertFlaw("unknown null", specimen.put(specimen.with("nonsense", "null")), "/nonsense", "unknown-field");
        assertFlaw("pointer", specimen.put(specimen.with("a/b~c", "1")), "/a~1b~0c", "unknown-field");
        String rest = "," + specimen.body().substring(1);
        for (String name : new String[] {"\\ud800", "\\u0000", "", "x".repeat(150), "__proto__", "meta"}) {
            Response answer = specimen.put("{\"" + name + "\":1" + rest);
            assertProblem("name " + name, answer, 422, "unknown-field");
        }
    }

    /** Numbers for a field that counts people. */
    public static void assertCountRefuses(Specimen specimen, String field) {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("1.9", "not-a-whole-number");
        codes.put("1.0", "not-a-whole-number");
        codes.put("1e3", "not-a-whole-number");
        codes.put("1E400", "not-a-whole-number");
        codes.put("1e-400", "not-a-whole-number");
        codes.put("-1", "negative-count");
        codes.put("99999999999999999999", "too-large");
        codes.put("9223372036854775808", "too-large");
        codes.put("1" + "0".repeat(300), "too-large");
        codes.put("\"5\"", "not-a-number");
        codes.put("true", "not-a-number");
        codes.put("[5]", "not-a-number");
        codes.put("{}", "not-a-number");
        codes.forEach((json, code) ->
                assertFlaw(field + " " + json, specimen.put(specimen.with(field, json)), "/" + field, code));
        for (String notJson : new String[] {"NaN", "Infinity", "1E99999999999", "1_000", "1.", "--1"}) {
            assertProblem(field + " " + notJson, specimen.put(specimen.with(field, notJson)), 400, "malformed-json");
        }
    }

    public static void assertRequired(Specimen specimen, String field) {
        assertFlaw(field + " missing", specimen.put(specimen.without(field)), "/" + field, "required");
        assertFlaw(field + " null", specimen.put(specimen.with(field, "null")), "/" + field, "required");
    }

    /** Text for a field that people read. */
    public static void assertTextRefuses(Specimen specimen, String field) {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("\"\"", "blank");
        codes.put("\"  \\u3000\"", "blank");
        codes.put("\"a\\u0000b\"", "control-character");
        codes.put("\"a\\nb\"", "control-character");
        codes.put("\"a\\u007fb\"", "control-character");
        codes.put("\"a\\ud800b\"", "lone-surrogate");
        codes.put("\"\\udc00\\ud800\"", "lone-surrogate");
        codes.put("\"" + "x".repeat(10_000) + "\"", "too-long");
        codes.put("5", "not-text");
        codes.put("[\"x\"]", "not-text");
        codes.forEach((json, code) ->
                assertFlaw(field + " " + json, specimen.put(specimen.with(field, json)), "/" + field, code));
    }

    /** Codes that stand in addresses. */
    public static void assertCodeRefuses(Specimen specimen, String field) {
        for (String code : new String[] {"a b", "a/b", "a'b", "a%", "Đ", "a;b", "..", ".", "a\\u00e9", "batch"}) {
            assertFlaw(
                    field + " " + code,
                    specimen.put(specimen.with(field, "\"" + code + "\"")),
                    "/" + field,
                    "invalid-code");
        }
        assertFlaw("surrogate", specimen.put(specimen.with(field, "\"\\ud800\"")), "/" + field, "lone-surrogate");
        assertFlaw("NUL", specimen.put(specimen.with(field, "\"\\u0000\"")), "/" + field, "control-character");
    }

    /** Days on which something cannot have happened. */
    public static void assertDayRefuses(Specimen specimen, String field) {
        days().forEach((day, code) ->
                assertFlaw(field + " " + day, specimen.put(specimen.with(field, day)), "/" + field, code));
    }

    /** The same days in an address that ends in {@code {day}}. */
    public static void assertAddressedDayRefuses(Specimen specimen, String field, String address) {
        days().forEach((json, code) -> {
            if (json.startsWith("\"") && !json.contains("/") && json.length() > 2) {
                String day =
                        json.substring(1, json.length() - 1).replace(" ", "%20").replace("+", "%2B");
                Response answer = specimen.call().body(specimen.body()).put(address.replace("{day}", day));
                assertFlaw(field + " " + day, answer, "/" + field, code);
            }
        });
    }

    private static Map<String, String> days() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("\"2999-01-01\"", "date-in-future");
        codes.put("\"1989-12-31\"", "date-too-early");
        codes.put("\"0000-01-01\"", "date-too-early");
        for (String none : new String[] {
            "2021-02-30",
            "2021-13-01",
            "2021-00-10",
            "2021-2-3",
            "20210203",
            "2021-11-15T00:00:00",
            "15/11/2021",
            "+2021-1-01",
            "2021-W01-1",
            "2021-11-15 ",
            "x",
            ""
        }) {
            codes.put("\"" + none + "\"", "invalid-date");
        }
        codes.put("20211115", "invalid-date");
        return codes;
    }
}
