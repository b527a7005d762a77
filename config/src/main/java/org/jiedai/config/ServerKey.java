package org.jiedai.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.List;

/**
 * The key and certificate by which browsers and partners' systems know the server. One is made for this machine if
 * there is none; a group that has its own certificate puts keystore and password in their place.
 */
public record ServerKey(Path home) {
    private static final String ALIAS = "jiedai";

    /** Makes what is not there yet. */
    public void prepare() {
        try {
            Files.createDirectories(home);
            if (!Files.exists(keystore())) {
                new SecretFile(passwordFile()).write(SecretFile.newPassword());
                make();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a browser or a partner's system must trust. */
    public Certificate certificate() {
        try {
            return KeyStore.getInstance(keystore().toFile(), password().toCharArray())
                    .getCertificate(ALIAS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PKCS 12. */
    public Path keystore() {
        return home.resolve("keystore.p12");
    }

    /** The keystore's and the key's. */
    public String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path passwordFile() {
        return home.resolve("password");
    }

    private void make() throws IOException {
        Process keytool = keytool();
        try {
            if (keytool.waitFor() != 0) {
                throw new StartFailure("No key was made for partners' systems: see " + home.resolve("keytool.log"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Stopped while making the key for partners' systems", e);
        }
    }

    // The JDK makes certificates by this program only. The password is not on the command line.
    private Process keytool() throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=localhost, O=Jiedai",
                        "-ext",
                        "SAN=dns:localhost,ip:127.0.0.1",
                        "-validity",
                        "3650",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keystore().toString(),
                        "-storepass:file",
                        passwordFile().toString()))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("keytool.log").toFile())
                .start();
    }
}
