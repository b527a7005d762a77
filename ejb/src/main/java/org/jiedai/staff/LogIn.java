package org.jiedai.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Who may come in: log-in and password against the staff list. Open to all, as nobody is signed in yet. While a
 * password is compared no transaction and no connection is held: who knocks takes nothing from those who work.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LogIn {
    /** Compared with when there is no such log-in, so that guessing log-ins takes as long as guessing passwords. */
    private static final String NOBODY = "PBKDF2WithHmacSHA512:210000:"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    // No log-in is longer; what is, counts as one.
    private static final int LONGEST = 20;

    @Inject
    private Accounts accounts;

    @Inject
    private Proof proof;

    @Inject
    private Hashes hashes;

    /**
     * The stores of a person who gave the right password, with what they are there; empty if log-in or password is
     * wrong.
     *
     * @throws org.jiedai.shared.RuleBroken {@link StaffRule#LOCKED_OUT}, {@link StaffRule#TOO_MANY_AT_ONCE}
     */
    public List<SignIn> stores(String login, String password) {
        String known = login.length() > LONGEST ? "" : login;
        // Not even counted while it waits: a try that is not compared is none.
        return hashes.inTurn(() -> {
            String kept = accounts.password(known);
            boolean right = proof.password(known, kept == null ? NOBODY : kept, password);
            return right && kept != null ? accounts.signIns(known, kept) : List.of();
        });
    }

    /** Whether somebody has this log-in; for what is kept of wrong passwords, never for an answer. */
    public boolean exists(String login) {
        return accounts.password(login) != null;
    }
}
