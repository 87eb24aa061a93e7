package vn.hiza.gateway.service;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser, signed in as a role. */
final class PageVisitor {
    private final Cookies session;
    private final String cameTo;

    private PageVisitor(Cookies session, String cameTo) {
        this.session = session;
        this.cameTo = cameTo;
    }

    /** Opens a page and signs in on the way. */
    static PageVisitor as(String role, String wanted) {
        Response sentAway = anonymous().get(wanted);
        String provider = sentAway.header("Location");
        Response back = anonymous()
                .cookies(sentAway.detailedCookies())
                .queryParam("code", PlayedProvider.code(role, parameter(provider, "nonce")))
                .queryParam("state", parameter(provider, "state"))
                .get("/report/sign-in");
        return new PageVisitor(back.detailedCookies(), back.header("Location"));
    }

    static PageVisitor as(String role) {
        return as(role, "/");
    }

    static RequestSpecification anonymous() {
        return given().redirects().follow(false).urlEncodingEnabled(false);
    }

    /** Where the sign-in led to. */
    String cameTo() {
        return cameTo;
    }

    /** The session as a browser names it in a header. */
    String cookies() {
        return session.asList().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    RequestSpecification asks() {
        return anonymous().cookies(session);
    }

    /** A page as it is read. */
    String reads(String address) {
        return asks().get(address).then().statusCode(200).extract().asString();
    }

    static String parameter(String address, String name) {
        Matcher found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(address);
        if (!found.find()) {
            throw new AssertionError(name + " is not in " + address);
        }
        return URLDecoder.decode(found.group(1), StandardCharsets.UTF_8);
    }
}
