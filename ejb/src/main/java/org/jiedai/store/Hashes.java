package org.jiedai.store;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Passwords and PINs as they are kept: PBKDF2 with SHA-512 and 32 bytes of salt. */
@ApplicationScoped
public class Hashes {
    private static final String PASSWORD_ROUNDS = "210000";

    // Ten thousand PINs are tried in no time however slow one is; the lock-out protects them, and a counter must not
    // wait.
    private static final String PIN_ROUNDS = "1024";

    @Inject
    private Pbkdf2PasswordHash passwords;

    @Inject
    private Pbkdf2PasswordHash pins;

    @PostConstruct
    void strengthen() {
        passwords.initialize(with(PASSWORD_ROUNDS));
        pins.initialize(with(PIN_ROUNDS));
    }

    /** The hash of a new password or PIN. */
    public String of(Secret secret, String typed) {
        return (secret == Secret.PIN ? pins : passwords).generate(typed.toCharArray());
    }

    private static Map<String, String> with(String rounds) {
        return Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", rounds,
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "32");
    }
}
