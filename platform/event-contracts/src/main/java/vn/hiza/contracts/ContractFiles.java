package vn.hiza.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files of the contracts, one per fact type and version, beside this class. */
final class ContractFiles {
    private ContractFiles() {}

    static String read(String folder, Topic topic) {
        String name = folder + "/" + topic.fact() + ".v1.json";
        try (InputStream file = ContractFiles.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(
                        "the contract " + name + " is missing; add it beside those of other facts");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
