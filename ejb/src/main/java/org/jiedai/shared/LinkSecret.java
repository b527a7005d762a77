package org.jiedai.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret in a link that opens without a log-in: long enough never to be guessed, kept only as a hash. */
public final class LinkSecret {
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final int PORT = 8080;

    private LinkSecret() {}

    /** A new secret of 192 random bits. */
    public static String next() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** The address of a path as other people's telephones reach it: {@code jiedai.public.url}. */
    public static String address(String path) {
        return Setting.named("jiedai.public.url").orElseGet(LinkSecret::here) + path;
    }

    // On this machine, wherever this server's ports begin.
    private static String here() {
        return "http://localhost:" + (PORT + Integer.getInteger("jboss.socket.binding.port-offset", 0));
    }

    /** What is kept of a secret: SHA-256 in hexadecimal digits. */
    public static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
