package vn.hiza.testing.wrong.http;

import jakarta.ws.rs.GET;

/** Speaks HTTP outside a rest package. */
class Register {
    @GET
    String all() {
        return "[]";
    }
}
