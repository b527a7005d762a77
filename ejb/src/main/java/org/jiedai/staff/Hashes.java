package org.jiedai.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Passwords and PINs as they are kept: PBKDF2 with SHA-512 and 32 bytes of salt. */
@ApplicationScoped
public class Hashes {
    private static final String PASSWORD_ROUNDS = "210000";

    // Ten thousand PINs are tried in no time however slow one is; the lock-out protects them, and a counter must not
    // wait.
    private static final String PIN_ROUNDS = "1024";

    // A password takes a fifth of a second of a core: half of the cores are left to those who work. At eight, when all
    // desks sign in, five people a second come in by each core of the other half.
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    private static final long LONGEST_WAIT_SECONDS = 5;

    @Inject
    private Pbkdf2PasswordHash passwords;

    @Inject
    private Pbkdf2PasswordHash pins;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    @PostConstruct
    void strengthen() {
        passwords.initialize(with(PASSWORD_ROUNDS));
        pins.initialize(with(PIN_ROUNDS));
    }

    /** The hash of a new password or PIN. */
    public String of(Secret secret, String typed) {
        return secret == Secret.PIN
                ? pins.generate(typed.toCharArray())
                : inTurn(() -> passwords.generate(typed.toCharArray()));
    }

    /** Whether it is what the hash was made of, a password or a PIN. */
    public boolean matches(String typed, String kept) {
        return passwords.verify(typed.toCharArray(), kept);
    }

    /**
     * Does what a password is compared or made in, when few others do; not within itself, nor in a transaction that has
     * a connection.
     *
     * @throws org.jiedai.shared.RuleBroken {@link StaffRule#TOO_MANY_AT_ONCE}
     */
    public <R> R inTurn(Supplier<R> slow) {
        StaffRule.TOO_MANY_AT_ONCE.unless(waited());
        try {
            return slow.get();
        } finally {
            turns.release();
        }
    }

    private boolean waited() {
        try {
            return turns.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Map<String, String> with(String rounds) {
        return Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", rounds,
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "32");
    }
}
