package org.jiedai.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;

/**
 * A person chooses their own password and PIN, which nobody else then knows. Everything slow comes before the first
 * read.
 */
@Stateless
@Audited
public class AccountService {
    @Inject
    private Staff staff;

    @Inject
    private Accounts accounts;

    @Inject
    private Proof proof;

    @Inject
    private Hashes hashes;

    @Inject
    private Caller caller;

    /** Ends all sessions that stand on the old one, this one among them. */
    @RolesAllowed("**")
    public void choosePassword(String present, String wanted) {
        String login = caller.actor().login();
        Credentials.password(wanted, accounts.about(login));
        StaffRule.PASSWORD_UNCHANGED.unless(!wanted.equals(present));
        prove(login, present);
        String hash = hashes.of(Secret.PASSWORD, wanted);
        staff.member(login).orElseThrow().newPassword(hash);
    }

    @RolesAllowed("**")
    public void choosePin(String present, String pin) {
        String login = caller.actor().login();
        Credentials.pin(pin);
        prove(login, present);
        String hash = hashes.of(Secret.PIN, pin);
        staff.member(login).orElseThrow().newPin(hash);
    }

    // Somebody may have left their desk open.
    private void prove(String login, String present) {
        boolean right = hashes.inTurn(() -> {
            String kept = accounts.password(login);
            return kept != null && proof.password(login, kept, present);
        });
        StaffRule.PRESENT_PASSWORD_WRONG.unless(right);
    }
}
