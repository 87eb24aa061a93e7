package vn.hiza.stack.home;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.Properties;
import vn.hiza.stack.Refusal;

/**
 * Which data a home holds: the suite's own layout and PostgreSQL's major version, which cannot read another's files.
 *
 * @param layout raised when an older home can no longer be read
 */
public record DataVersion(String layout, String postgresql) {
    private static final String LAYOUT = "1";
    private static final String UNKNOWN = "unknown";

    /** What this build of the suite reads and writes. */
    public static DataVersion ofThisBuild() {
        Properties engines = new Properties();
        try (InputStream stream = Objects.requireNonNull(DataVersion.class.getResourceAsStream("engines.properties"))) {
            engines.load(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new DataVersion(LAYOUT, engines.getProperty("postgresql").replaceFirst("\\..*", ""));
    }

    /** Marks a new home; refuses one that holds data this version cannot read. */
    public void claim(StackHome home) throws IOException {
        boolean marked = Files.exists(home.versionFile());
        if (!marked && !Files.exists(home.postgres())) {
            Properties mark = new Properties();
            mark.setProperty("layout", layout);
            mark.setProperty("postgresql", postgresql);
            try (var writer = Files.newBufferedWriter(home.versionFile())) {
                mark.store(writer, "Which data this folder holds; checked at every start.");
            }
            return;
        }
        DataVersion found = marked ? read(home) : new DataVersion(UNKNOWN, UNKNOWN);
        if (!found.equals(this)) {
            throw new Refusal("The data in " + home.folder() + " are of another version: they have " + found.words()
                    + ", this suite needs " + words() + ".\nErase them with ./hiza reset (the seeds are loaded anew),"
                    + " or set HIZA_HOME to another folder.");
        }
    }

    private static DataVersion read(StackHome home) throws IOException {
        Properties mark = new Properties();
        try (Reader reader = Files.newBufferedReader(home.versionFile())) {
            mark.load(reader);
        }
        return new DataVersion(mark.getProperty("layout", UNKNOWN), mark.getProperty("postgresql", UNKNOWN));
    }

    private String words() {
        return "layout " + layout + " on PostgreSQL " + postgresql;
    }
}
