package vn.hiza.gateway.boardpage.rest;

import io.vertx.ext.web.RoutingContext;
import java.util.function.Predicate;
import vn.hiza.facts.Caller;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.signin.PageSession;
import vn.hiza.rest.access.AccessTable;

/** Somebody signed in who reads a page, in a language. */
public record Reader(RoutingContext context, Caller caller, Saying say) {
    String name() {
        String name = PageSession.name(context);
        return name == null ? caller.client() : name;
    }

    /** The collections whose single statements the reader may see. */
    public Predicate<String> visible(AccessTable access) {
        return collection -> access.mayRead(caller, collection);
    }
}
