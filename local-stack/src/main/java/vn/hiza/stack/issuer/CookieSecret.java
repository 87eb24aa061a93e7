package vn.hiza.stack.issuer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What the gateway encrypts its pages' sessions with: kept, so that nobody has to sign in again after a restart. */
public final class CookieSecret {
    private static final int BYTES = 24;

    private CookieSecret() {}

    /** Reads the secret in the folder, or makes it. */
    public static String in(Path folder) throws IOException {
        Path file = folder.resolve("cookie-secret");
        if (!Files.exists(file)) {
            byte[] secret = new byte[BYTES];
            new SecureRandom().nextBytes(secret);
            Files.createDirectories(folder);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(secret));
        }
        return Files.readString(file).strip();
    }
}
