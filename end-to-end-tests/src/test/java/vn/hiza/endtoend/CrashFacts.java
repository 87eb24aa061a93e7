package vn.hiza.endtoend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** As many admissions as vaccination counts, each of one person; one in ten by a request of its own, the rest in batches. */
final class CrashFacts {
    static final int EACH = 10_000;
    static final int ALL = 2 * EACH;
    private static final int SINGLES = EACH / 10;
    private static final int TOGETHER = 40;

    private CrashFacts() {}

    /** All of them, in an order that mixes them and is always the same. */
    static List<Statement> of(List<String> organisations, List<String> enterprises) {
        List<Statement> statements = new ArrayList<>(admissions(organisations));
        statements.addAll(counts(enterprises));
        Collections.shuffle(statements, new Random(20211126));
        return statements;
    }

    private static List<Statement> admissions(List<String> organisations) {
        List<Statement> single = new ArrayList<>();
        List<String> rows = new ArrayList<>(EACH);
        for (int i = 0; i < EACH; i++) {
            rows.add(
                    "{\"organisation\":\"%s\",\"kind\":\"ADMISSION\",\"date\":\"2022-%02d-15\",\"people\":1,\"reference\":\"crash-%d\"}"
                            .formatted(organisations.get(i % organisations.size()), 1 + i % 12, i));
            single.add(new Statement("POST", "/api/v1/membership-movements", rows.get(i), 1));
        }
        return Statement.of("membership-movements", single, SINGLES, rows, TOGETHER);
    }

    /** One person per enterprise and team, of teams that have not counted there before. */
    private static List<Statement> counts(List<String> enterprises) {
        List<Statement> single = new ArrayList<>();
        List<String> rows = new ArrayList<>(EACH);
        for (int i = 0; i < EACH; i++) {
            String enterprise = enterprises.get(i % enterprises.size());
            String team = "crash-" + i / enterprises.size();
            rows.add("{\"enterprise\":\"%s\",\"date\":\"2022-03-15\",\"dose\":1,\"people\":1,\"district\":\"%s\"}"
                    .formatted(enterprise, team));
            single.add(new Statement(
                    "PUT",
                    "/api/v1/vaccination-counts/" + enterprise + "/2022-03-15/1",
                    "{\"people\":1,\"district\":\"%s\"}".formatted(team),
                    1));
        }
        return Statement.of("vaccination-counts", single, SINGLES, rows, TOGETHER);
    }
}
