package vn.hiza.gateway.service;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What comes back for an address that no client of good manners would send. */
record RawCall(int status, String head, String body) {
    static RawCall get(String address, String... headers) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(30_000);
            StringBuilder request =
                    new StringBuilder("GET " + address + " HTTP/1.0\r\nHost: localhost:" + RestAssured.port + "\r\n");
            Arrays.stream(headers).forEach(header -> request.append(header).append("\r\n"));
            socket.getOutputStream().write((request + "\r\n").getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String[] parts = answer.split("\r\n\r\n", 2);
            return new RawCall(
                    Integer.parseInt(answer.split(" ")[1]), parts[0] + "\r\n", parts.length > 1 ? parts[1] : "");
        }
    }

    /** A header; empty where it was not sent. */
    String header(String name) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }
}
