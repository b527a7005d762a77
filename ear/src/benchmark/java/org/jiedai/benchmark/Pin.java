package org.jiedai.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** The PIN of the demo's technician with a hash of fewer rounds: shows what the rounds cost. */
final class Pin {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final String PIN = "2468";
    private static final byte[] SALT = "salt of the benchmark, 32 bytes.".getBytes(StandardCharsets.US_ASCII);

    private Pin() {}

    static String hash(int rounds) {
        try {
            PBEKeySpec key = new PBEKeySpec(PIN.toCharArray(), SALT, rounds, SALT.length * 8);
            byte[] hash =
                    SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return String.join(
                    ":", ALGORITHM, String.valueOf(rounds), base64.encodeToString(SALT), base64.encodeToString(hash));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
