package org.jiedai.store;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Passwords and PINs as they are kept: PBKDF2 with SHA-512, 210,000 rounds, 32 bytes of salt. */
@ApplicationScoped
public class Hashes {
    @Inject
    private Pbkdf2PasswordHash hash;

    @PostConstruct
    void strengthen() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
    }

    public String of(String secret) {
        return hash.generate(secret.toCharArray());
    }
}
