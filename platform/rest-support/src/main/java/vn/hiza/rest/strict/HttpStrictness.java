package vn.hiza.rest.strict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import vn.hiza.contracts.ServedAddress;
import vn.hiza.rest.problem.Problem;

/** Refuses what request smuggling lives on, addresses that nobody can read, and bodies that announce more than the limit. */
@ApplicationScoped
public class HttpStrictness {
    /** Bytes in the body of a batch; 50,000 rows fit well within. */
    public static final long LARGEST_BODY = 32L * 1024 * 1024;
    /** Bytes in the body of a batch that is written after its answer: it is never in memory whole. */
    static final long LARGEST_LONG_BATCH = 256L * 1024 * 1024;
    /** Bytes in any other body. */
    static final long LARGEST_STATEMENT = 1024 * 1024;

    /** How long the rest of a refused request is read and thrown away, so that its sender comes to read the answer. */
    private static final long PATIENCE_MS = 3_000;

    private static final Set<String> DOORS =
            Set.of(ServedAddress.DATA_VALUE_SETS.path(), ServedAddress.COMPLETE_REGISTRATIONS.path());

    private static final JsonMapper JSON = new JsonMapper();

    void register(@Observes Filters filters) {
        filters.register(this::check, 1_000);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        List<String> encodings = request.headers().getAll("Transfer-Encoding");
        if (request.headers().getAll("Host").size() > 1) {
            refuse(context, Problem.of(400, "ambiguous-host", "A request has one Host header."));
        } else if (!encodings.isEmpty()
                && !(encodings.size() == 1 && encodings.get(0).equalsIgnoreCase("chunked"))) {
            refuse(context, Problem.of(400, "unknown-transfer-encoding", "Only Transfer-Encoding: chunked is known."));
        } else if (!ReadableAddress.of(request)) {
            refuse(
                    context,
                    Problem.of(
                            400,
                            "malformed-address",
                            "The address cannot be read: write % with two hexadecimal digits, and characters that an"
                                    + " address cannot hold by percent signs, in UTF-8."));
        } else if (packed(request)) {
            context.response().putHeader("Accept-Encoding", "identity");
            refuse(
                    context,
                    Problem.of(
                            415,
                            "unknown-content-encoding",
                            "Bodies are read as they are, not unpacked; send it without Content-Encoding."));
        } else if (announced(request) > largestBody(request.path(), later(request))) {
            refuse(context, Problem.of(413, "body-too-large", tooLarge(request.path(), later(request))));
        } else {
            context.next();
        }
    }

    /** True for a body that is to be written after its answer, in the words of either door. */
    static boolean later(HttpServerRequest request) {
        return Preference.isNamed(Preference.RESPOND_ASYNC, request.getHeader("Prefer"))
                || "true".equals(request.getParam("async"));
    }

    /**
     * A batch carries a file, and so do the doors of other protocols; everything else states one thing.
     *
     * @param later whether it is to be written after its answer
     */
    static long largestBody(String path, boolean later) {
        String plain =
                ServedAddress.Plain.of(path.startsWith("/") ? path : "/" + path).path();
        boolean file = path.endsWith("/batch") || DOORS.stream().anyMatch(plain::endsWith);
        if (!file) {
            return LARGEST_STATEMENT;
        }
        boolean kept = !plain.endsWith(ServedAddress.COMPLETE_REGISTRATIONS.path());
        return later && kept ? LARGEST_LONG_BATCH : LARGEST_BODY;
    }

    static String tooLarge(String path, boolean later) {
        return "A body has at most " + largestBody(path, later) + " bytes here.";
    }

    /** A body that says it is compressed would be read as rubbish, and unpacked could be of any length. */
    private static boolean packed(HttpServerRequest request) {
        return request.headers().getAll("Content-Encoding").stream()
                .anyMatch(encoding -> !encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity"));
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null || !length.matches("[0-9]{1,18}") ? -1 : Long.parseLong(length);
    }

    private static void refuse(RoutingContext context, Problem problem) {
        HttpServerRequest request = context.request();
        long giveUp = context.vertx()
                .setTimer(PATIENCE_MS, late -> request.connection().close());
        request.handler(rest -> {});
        request.endHandler(done -> {
            context.vertx().cancelTimer(giveUp);
            request.connection().close();
        });
        try {
            context.response()
                    .setStatusCode(problem.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .putHeader("Connection", "close")
                    .end(JSON.writeValueAsString(problem));
            request.resume();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
