package org.jiedai.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;
import org.junit.jupiter.api.Test;

class PasswordHashTest {
    private final Pbkdf2PasswordHashImpl server = server();

    @Test
    void isAcceptedByTheServer() {
        String hash = PasswordHash.of("correct horse".toCharArray());

        assertThat(hash).matches("PBKDF2WithHmacSHA512:210000:[^:]+:[^:]+");
        assertThat(server.verify("correct horse".toCharArray(), hash)).isTrue();
        assertThat(server.verify("correct hors".toCharArray(), hash)).isFalse();
    }

    @Test
    void isSaltedAnew() {
        assertThat(PasswordHash.of("same".toCharArray())).isNotEqualTo(PasswordHash.of("same".toCharArray()));
    }

    private static Pbkdf2PasswordHashImpl server() {
        Pbkdf2PasswordHashImpl hash = new Pbkdf2PasswordHashImpl();
        hash.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512"));
        return hash;
    }
}
