package org.jiedai.life;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Stands in for the server's slow hash: only whether a secret matches matters here. */
final class Pins implements Pbkdf2PasswordHash {
    static String hashed(String secret) {
        return "hashed " + secret;
    }

    @Override
    public void initialize(Map<String, String> parameters) {
        // Nothing to set.
    }

    @Override
    public String generate(char[] password) {
        return hashed(String.valueOf(password));
    }

    @Override
    public boolean verify(char[] password, String hashedPassword) {
        return hashed(String.valueOf(password)).equals(hashedPassword);
    }
}
