package org.jiedai.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Who may come in at a shared terminal: log-in and PIN, on a device that has its secret. Nobody is signed in yet. While
 * a PIN is compared no transaction and no connection is held.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PinLogIn {
    @Inject
    private TerminalDoor door;

    @Inject
    private Accounts accounts;

    @Inject
    private Proof proof;

    /**
     * What the person is in the terminal's store; empty if the PIN is wrong, or they are nobody whom a PIN lets in
     * there: their PIN is then not compared, so that no answer tells it.
     *
     * @param secret what the device keeps
     * @throws org.jiedai.shared.RuleBroken {@link StaffRule#NO_SHARED_TERMINAL}, {@link StaffRule#LOCKED_OUT}
     */
    public Optional<SignIn> at(String secret, String login, String pin) {
        TerminalCard here = door.at(secret).orElseThrow(StaffRule.NO_SHARED_TERMINAL::broken);
        String kept = accounts.pin(login);
        Optional<SignIn> known = accounts.signInByPin(login, kept, here.id());
        return known.isPresent() && proof.pin(login, pin)
                ? accounts.signInByPin(login, kept, here.id())
                : Optional.empty();
    }
}
