package vn.hiza.stack.issuer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Set;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** The issuer's key pair, made once: the private key for its owner's eyes only, the public key set for everybody. */
public final class IssuerKeys {
    private static final int BITS = 2048;
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private final RsaJsonWebKey key;
    private final Path keySet;

    private IssuerKeys(RsaJsonWebKey key, Path keySet) {
        this.key = key;
        this.keySet = keySet;
    }

    /** Reads the keys in the folder, or makes them. */
    public static IssuerKeys in(Path folder) throws IOException {
        Path privateKey = folder.resolve("private.pem");
        Path keySet = folder.resolve("jwks.json");
        try {
            if (!Files.exists(privateKey)) {
                Files.createDirectories(folder);
                write(privateKey, pem(RsaJwkGenerator.generateJwk(BITS).getPrivateKey()), "rw-------");
            }
            RsaJsonWebKey key = read(privateKey);
            if (!Files.exists(keySet)) {
                write(keySet, new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY) + "\n", "rw-r--r--");
            }
            return new IssuerKeys(key, keySet);
        } catch (GeneralSecurityException | JoseException unusable) {
            throw new IOException(
                    "the issuer's key " + privateKey + " cannot be used; remove the folder " + folder
                            + " and new keys are made",
                    unusable);
        }
    }

    /** The public key set, for the applications that verify. */
    public Path keySet() {
        return keySet;
    }

    RsaJsonWebKey key() {
        return key;
    }

    private static RsaJsonWebKey read(Path file) throws IOException, GeneralSecurityException, JoseException {
        String text = Files.readString(file).replace(BEGIN, "").replace(END, "").replaceAll("\\s", "");
        KeyFactory factory = KeyFactory.getInstance("RSA");
        RSAPrivateCrtKey secret = (RSAPrivateCrtKey) factory.generatePrivate(
                new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
        RsaJsonWebKey key = new RsaJsonWebKey((java.security.interfaces.RSAPublicKey)
                factory.generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent())));
        key.setPrivateKey(secret);
        key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
        key.setUse("sig");
        key.setAlgorithm("RS256");
        return key;
    }

    private static String pem(PrivateKey key) {
        return BEGIN + "\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded()) + "\n" + END
                + "\n";
    }

    /** Written beside and moved, so that nobody ever reads half a key; the rights hold from the first byte. */
    private static void write(Path file, String text, String rights) throws IOException {
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString(rights);
        FileAttribute<Set<PosixFilePermission>> attribute = PosixFilePermissions.asFileAttribute(permissions);
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside, attribute);
        Files.setPosixFilePermissions(beside, permissions);
        Files.writeString(beside, text);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
