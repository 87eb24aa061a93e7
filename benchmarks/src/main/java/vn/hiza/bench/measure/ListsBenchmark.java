package vn.hiza.bench.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.hiza.bench.Benchmark;
import vn.hiza.bench.Figure;
import vn.hiza.bench.Outcome;
import vn.hiza.bench.Series;
import vn.hiza.bench.load.Call;
import vn.hiza.bench.load.HttpCaller;
import vn.hiza.bench.suite.Workbench;

/** The lists that are computed when asked for, beside a large store: the time to a first page, one asked after the other. */
final class ListsBenchmark implements Benchmark {
    private static final String DUTY = "/api/v1/reporting-duties/BENCH";
    private static final String STATED =
            "{\"name\":{\"vi\":\"Đo\",\"en\":\"Bench\"},\"doses\":[1],\"frequency\":\"WEEKLY\","
                    + "\"dueAfterDays\":2,\"dueTime\":\"17:00:00\",\"validFrom\":\"2019-01-01\"}";
    private static final int DAYS = 30;

    @Override
    public String name() {
        return "lists";
    }

    @Override
    public String question() {
        return "validation results, completeness, who is missing, work lists: time to a first page";
    }

    @Override
    public Outcome measure(Workbench bench) throws Exception {
        int facts = Collections.max(bench.options().facts());
        bench.fillTo(facts);
        HttpCaller gateway = bench.gateway();
        gateway.await(Call.put(DUTY, STATED)).succeeding();
        Map<String, String> lists = lists(bench.counts().lastDay());
        Map<String, Series> measured = new LinkedHashMap<>();
        for (int i = 0; i <= bench.options().rounds(); i++) {
            bench.say(
                    i == 0 ? "warm-up" : "round " + i + " of " + bench.options().rounds());
            for (Map.Entry<String, String> list : lists.entrySet()) {
                double millis = millis(gateway, list.getValue());
                if (i > 0) {
                    measured.computeIfAbsent(list.getKey(), none -> new Series())
                            .add(millis);
                }
            }
        }
        List<Figure> figures = new ArrayList<>();
        measured.forEach((list, series) -> figures.add(Figure.of(list, "ms", series, "≤ 1,000")));
        return new Outcome(
                String.format(
                        Locale.ROOT,
                        "%,d counts of %,d enterprises stored; first page of 100 through the gateway; results and reports of %d days",
                        facts,
                        bench.counts().enterprises(),
                        DAYS),
                "each list once",
                figures);
    }

    private static Map<String, String> lists(LocalDate last) {
        String range = "&from=" + last.minusDays(DAYS) + "&to=" + last;
        Map<String, String> lists = new LinkedHashMap<>();
        for (String rule : List.of("DOSE-ORDER", "NEVER-FALLS", "COVERAGE", "JUMP")) {
            lists.put("validation results, " + rule, "validation-results?rule=" + rule + range);
        }
        lists.put("completeness by district", "reporting/completeness?duty=BENCH" + range);
        lists.put("completeness by enterprise", "reporting/completeness?by=enterprise&duty=BENCH" + range);
        lists.put("who has not reported", "reporting/missing?duty=BENCH&on=" + last);
        lists.put("dose 2 backlog", "work-lists/dose-2-backlog?days=0&asOf=" + last);
        lists.put("dose 2 backlog by district", "work-lists/dose-2-backlog?by=district&days=0&asOf=" + last);
        lists.put("drop-out", "work-lists/drop-out?asOf=" + last);
        lists.put("coverage under a share", "work-lists/coverage?asOf=" + last);
        return lists;
    }

    private static double millis(HttpCaller gateway, String list) throws InterruptedException {
        long began = System.nanoTime();
        gateway.await(Call.get("/api/v1/" + list)).succeeding();
        return (System.nanoTime() - began) / 1e6;
    }
}
