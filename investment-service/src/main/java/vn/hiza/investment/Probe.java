package vn.hiza.investment;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/probe")
public class Probe {
    @GET
    public String hi() {
        return "hi";
    }
}
