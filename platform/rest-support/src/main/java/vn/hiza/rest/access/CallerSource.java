package vn.hiza.rest.access;

import java.util.List;
import java.util.Optional;
import vn.hiza.facts.Caller;

/** A way to say who calls other than a bearer token, for the resources that name it with {@link Admits}. */
public interface CallerSource {
    /** The caller that an {@code Authorization} header proves, if it is of this kind and holds. */
    Optional<Caller> callerOf(String authorization);

    /** How it is sent, in a sentence for who was refused. */
    String advice();

    /** What a refused caller may send instead, each a value of {@code WWW-Authenticate}. */
    List<String> challenges();
}
