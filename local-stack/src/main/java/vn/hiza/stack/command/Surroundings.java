package vn.hiza.stack.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import vn.hiza.stack.Narration;
import vn.hiza.stack.home.StackHome;
import vn.hiza.stack.ports.Ports;
import vn.hiza.stack.suite.SuiteFolder;

/** What a command finds around itself: the environment it was started in and whom it talks to. */
public record Surroundings(Map<String, String> environment, Narration narration) {

    /** {@code HIZA_ROOT}, which the script sets, else where the command was started. */
    SuiteFolder folder() {
        return new SuiteFolder(Path.of(environment.getOrDefault("HIZA_ROOT", ".")));
    }

    StackHome home() {
        return StackHome.of(environment, folder().root());
    }

    Ports ports() {
        return Ports.of(environment);
    }

    /** {@code HIZA_GATEWAY_URL}, else the gateway of the suite on this machine. */
    URI gateway() {
        String named = environment.getOrDefault("HIZA_GATEWAY_URL", "");
        return URI.create(named.isBlank() ? "http://127.0.0.1:" + ports().gateway() : named);
    }
}
