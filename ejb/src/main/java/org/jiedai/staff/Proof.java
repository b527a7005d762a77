package org.jiedai.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Holds what a person typed against their password or PIN. Until it is known to be right it counts as wrong. Whoever
 * asks has read nothing yet: the short transactions in here must not want a second connection.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Proof {
    @Inject
    private Hashes hashes;

    @Inject
    private Tries tries;

    @Inject
    private Accounts accounts;

    /**
     * Whether the password is the one that is kept.
     *
     * @throws org.jiedai.shared.RuleBroken {@link StaffRule#LOCKED_OUT}
     */
    @PermitAll
    public boolean password(String login, String kept, String typed) {
        return given(login, Secret.PASSWORD, kept, typed);
    }

    /**
     * Whether the PIN is this person's; of somebody who has none, or is not there, there is nothing to guess.
     *
     * @throws org.jiedai.shared.RuleBroken {@link StaffRule#LOCKED_OUT}
     */
    @PermitAll
    public boolean pin(String login, String typed) {
        String kept = accounts.pin(login);
        return kept != null && given(login, Secret.PIN, kept, typed);
    }

    private boolean given(String login, Secret secret, String kept, String typed) {
        tries.count(login, secret);
        boolean right = typed != null && hashes.matches(typed, kept);
        if (right) {
            tries.right(login, secret);
        }
        return right;
    }
}
