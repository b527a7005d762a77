package org.jiedai.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Clock;

/** Holds what a person typed against his password or PIN. */
@ApplicationScoped
public class Proof {
    @Inject
    private Pbkdf2PasswordHash hash;

    @Inject
    private Tries tries;

    @Inject
    private Clock clock;

    /**
     * Whether it is right; a wrong one is counted.
     *
     * @throws org.jiedai.shared.RuleBroken {@link StaffRule#LOCKED_OUT}
     */
    public boolean given(StaffMember member, Secret secret, String typed) {
        member.checkOpen(secret, clock.instant());
        String kept = secret == Secret.PIN ? member.pinHash() : member.passwordHash();
        boolean right = kept != null && typed != null && hash.verify(typed.toCharArray(), kept);
        if (!right || member.triedWrongly(secret)) {
            tries.keep(member.login(), secret, right);
        }
        return right;
    }
}
