package vn.hiza.seeds.loader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers batches as the gateway does, remembers each row it took, and errs as a test tells it to. */
final class ScriptedGateway implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    final List<String> collections = new ArrayList<>();
    final List<Integer> sizes = new ArrayList<>();
    final List<String> authorizations = new ArrayList<>();
    final List<String> settled = new ArrayList<>();
    final Map<String, Set<String>> rows = new HashMap<>();

    private final HttpServer server;
    private final Deque<Integer> batchTroubles = new ArrayDeque<>();
    private final Deque<Integer> boardTroubles = new ArrayDeque<>();
    private final Map<String, Integer> refusals = new HashMap<>();
    private final Set<String> faults = new LinkedHashSet<>();

    ScriptedGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The next batches are answered so, one by one. */
    void batchesMeet(Integer... statuses) {
        batchTroubles.addAll(List.of(statuses));
    }

    void boardMeets(Integer... statuses) {
        boardTroubles.addAll(List.of(statuses));
    }

    /** Rows with that text are refused, to be sent again, as often as said. */
    void isEarlyFor(String text, int times) {
        refusals.put(text, times);
    }

    /** Rows with that text are refused for good. */
    void refuses(String text) {
        faults.add(text);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        boolean board = exchange.getRequestURI().getPath().endsWith("/board");
        Integer trouble = (board ? boardTroubles : batchTroubles).poll();
        if (trouble != null) {
            reply(exchange, trouble, "{\"title\":\"trouble\"}");
        } else if (board) {
            settled.add(exchange.getRequestURI().getQuery());
            reply(exchange, 200, "{}");
        } else {
            batch(exchange, body);
        }
    }

    private void batch(HttpExchange exchange, byte[] body) throws IOException {
        String collection = exchange.getRequestURI().getPath().split("/")[3];
        JsonNode sent = JSON.readTree(body).get("rows");
        collections.add(collection);
        sizes.add(sent.size());
        authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
        Set<String> known = rows.computeIfAbsent(collection, any -> new LinkedHashSet<>());
        ObjectNode report = JSON.createObjectNode();
        ArrayNode rejections = report.putArray("rejections");
        int created = 0;
        for (int i = 0; i < sent.size(); i++) {
            if (!rejected(rejections, i, sent.get(i).toString())
                    && known.add(sent.get(i).toString())) {
                created++;
            }
        }
        report.putObject("counts")
                .put("created", created)
                .put("updated", 0)
                .put("unchanged", sent.size() - created - rejections.size())
                .put("rejected", rejections.size());
        report.put("waitToken", collection + "-" + sizes.size());
        reply(exchange, 200, report.toString());
    }

    private boolean rejected(ArrayNode rejections, int index, String row) {
        if (refusals.entrySet().stream().anyMatch(each -> row.contains(each.getKey()) && each.getValue() > 0)) {
            refusals.replaceAll((text, times) -> row.contains(text) ? times - 1 : times);
            rejections
                    .addObject()
                    .put("index", index)
                    .put("field", "/enterprise")
                    .put("code", "unknown-enterprise")
                    .put("message", "Not known yet.")
                    .put("retryable", true);
            return true;
        }
        if (faults.stream().anyMatch(row::contains)) {
            rejections
                    .addObject()
                    .put("index", index)
                    .put("field", "/total")
                    .put("code", "negative-count")
                    .put("message", "Send zero or more.");
            return true;
        }
        return false;
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
