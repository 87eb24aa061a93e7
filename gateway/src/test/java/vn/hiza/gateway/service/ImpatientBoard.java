package vn.hiza.gateway.service;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A board that does not wait long for events that never come, at a gateway whose sign-in was left empty. */
public class ImpatientBoard implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("hiza.board.patience", "3s", "hiza.report-page.provider", "");
    }
}
