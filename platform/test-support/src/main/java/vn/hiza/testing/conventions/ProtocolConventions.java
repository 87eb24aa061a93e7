package vn.hiza.testing.conventions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import vn.hiza.testing.TestTokens;

/** Requests that are wrong before anybody reads what they say. */
public final class ProtocolConventions {
    private ProtocolConventions() {}

    public static void assertAddressesAndMethods(Specimen specimen) {
        for (String nowhere : new String[] {
            "/api/v1/nothing",
            "/api/v2/zones",
            specimen.address() + "/x/y/z",
            "/nothing",
            specimen.address() + "%00",
            specimen.collection() + "/%00/%00/1",
            specimen.address() + "%ED%A0%80",
            specimen.address() + "'--"
        }) {
            assertProblem(nowhere, Calls.as("admin").get(nowhere), 404, "not-found");
        }
        Response patched = Calls.as("admin").body("{}").patch(specimen.address());
        assertProblem("PATCH", patched, 405, "method-not-allowed");
        assertThat(patched.header("Allow")).contains("PUT").contains("GET").contains("DELETE");
        Response replaced = Calls.as("admin").body("{}").put(specimen.collection());
        assertProblem("PUT of a collection", replaced, 405, "method-not-allowed");
        assertThat(replaced.header("Allow")).contains("GET");
        Response emptied = Calls.as("admin").delete(specimen.collection());
        assertProblem("DELETE of a collection", emptied, 405, "method-not-allowed");
    }

    public static void assertMediaTypes(Specimen specimen) {
        for (String type : new String[] {"text/plain", "application/xml", "application/octet-stream", "text/json"}) {
            Response answer = Calls.as(specimen.role())
                    .contentType(type)
                    .body(specimen.body().getBytes(UTF_8))
                    .put(specimen.address());
            assertProblem("Content-Type " + type, answer, 415, "unsupported-media-type");
        }
        String announced = "Content-Length: " + specimen.body().getBytes(UTF_8).length + "\r\n\r\n" + specimen.body();
        String chunked = "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n";
        assertTypeNeeded("no Content-Type", "PUT " + specimen.address(), specimen, announced);
        assertTypeNeeded("a blank one", "PUT " + specimen.address(), specimen, "Content-Type: \r\n" + announced);
        assertTypeNeeded("none on a batch", "POST " + specimen.collection() + "/batch", specimen, chunked);
        for (String type : new String[] {"text/html", "application/xml", "image/png"}) {
            assertProblem(
                    "Accept " + type,
                    Calls.as(specimen.role()).accept(type).get(specimen.collection()),
                    406,
                    "not-acceptable");
        }
    }

    private static void assertTypeNeeded(String what, String start, Specimen specimen, String rest) {
        String request = start + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + token(specimen) + rest;
        assertRaw(what, request, 415, "unsupported-media-type");
        assertThat(RawHttp.exchange(request)).as(what).contains("application/json");
    }

    /** The limit holds for bodies that announce their length and for those that do not. */
    public static void assertBodyLimit(Specimen specimen) {
        byte[] large = new byte[33 * 1024 * 1024];
        java.util.Arrays.fill(large, (byte) ' ');
        String announced = "PUT " + specimen.address() + " HTTP/1.1\r\nHost: x\r\n" + token(specimen)
                + "Content-Type: application/json\r\nContent-Length: " + large.length + "\r\n\r\n";
        assertRaw("announced", announced, 413, "body-too-large");
        StringBuilder chunks = new StringBuilder();
        String megabyte = "100000\r\n" + " ".repeat(0x100000) + "\r\n";
        for (int i = 0; i < 33; i++) {
            chunks.append(megabyte);
        }
        String chunked = "POST " + specimen.collection() + "/batch HTTP/1.1\r\nHost: x\r\n" + token(specimen)
                + "Content-Type: application/json\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks
                + "0\r\n\r\n";
        assertRaw("chunked", chunked, 413, "body-too-large");
        String single = "PUT " + specimen.address() + " HTTP/1.1\r\nHost: x\r\n" + token(specimen)
                + "Content-Type: application/json\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n" + megabyte
                + megabyte + "0\r\n\r\n";
        assertRaw("a single statement", single, 413, "body-too-large");
    }

    /** What request smuggling lives on. */
    public static void assertAmbiguousRequestsRefused(Specimen specimen) {
        String start = "GET " + specimen.collection() + " HTTP/1.1\r\n" + token(specimen) + "Connection: close\r\n";
        assertRaw("two hosts", start + "Host: a\r\nHost: b\r\n\r\n", 400, "ambiguous-host");
        assertRaw("the same host twice", start + "Host: a\r\nHost: a\r\n\r\n", 400, "ambiguous-host");
        for (String encoding : new String[] {"gzip", "chunked, gzip", "gzip, chunked", "identity", "xchunked", "cow"}) {
            String request = start + "Host: a\r\nTransfer-Encoding: " + encoding + "\r\n\r\n0\r\n\r\n";
            assertRaw("Transfer-Encoding " + encoding, request, 400, "unknown-transfer-encoding");
        }
        String two = start + "Host: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: cow\r\n\r\n0\r\n\r\n";
        assertRaw("two encodings", two, 400, "unknown-transfer-encoding");
        assertThat(RawHttp.exchange(start + "Host: a\r\n\r\n")).startsWith("HTTP/1.1 200");
    }

    private static void assertRaw(String what, String request, int status, String slug) {
        String answer = RawHttp.exchange(request);
        assertThat(answer).as(what).startsWith("HTTP/1.1 " + status).contains("application/problem+json");
        assertThat(answer).as(what).contains("/problems/" + slug).doesNotContain("Exception");
        assertThat(answer.split("HTTP/1\\.1 ", -1)).as(what + ": one answer").hasSize(2);
    }

    private static String token(Specimen specimen) {
        assertThat(RestAssured.port).isPositive();
        return "Authorization: Bearer " + TestTokens.of(specimen.role()) + "\r\n";
    }
}
