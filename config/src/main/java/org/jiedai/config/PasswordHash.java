package org.jiedai.config;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A password as Jakarta Security's {@code Pbkdf2PasswordHash} stores it. */
final class PasswordHash {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ITERATIONS = 210_000;
    private static final int BYTES = 32;

    private PasswordHash() {}

    /** Algorithm, iterations, salt and hash, with colons between them. */
    static String of(char[] password) {
        byte[] salt = new byte[BYTES];
        new SecureRandom().nextBytes(salt);
        try {
            PBEKeySpec key = new PBEKeySpec(password, salt, ITERATIONS, BYTES * Byte.SIZE);
            byte[] hash =
                    SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return ALGORITHM + ":" + ITERATIONS + ":" + base64.encodeToString(salt) + ":" + base64.encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
