package vn.hiza.testing.right.enterprise.rest;

import jakarta.ws.rs.GET;
import vn.hiza.testing.right.enterprise.Enterprise;

/** Speaks HTTP where it belongs. */
public class EnterpriseResource {
    @GET
    public Enterprise first() {
        throw new IllegalStateException("only its class file is read");
    }
}
