package org.jiedai.repairorder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.jiedai.shared.Setting;

/** The secret of a customer's link: long enough never to be guessed, kept only as a hash. */
final class LinkSecret {
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LinkSecret() {}

    static String next() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** The page that the secret opens, as the customer's phone reaches it: {@code jiedai.public.url}. */
    static String address(String secret) {
        return Setting.named("jiedai.public.url").orElse("http://localhost:8080") + "/customer/extra-work.xhtml?s="
                + secret;
    }

    static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
