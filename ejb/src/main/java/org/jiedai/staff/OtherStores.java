package org.jiedai.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Caller;

/**
 * The other stores of whoever is signed in, with what they are there. They have proved who they are at the log-in; in
 * another store they are asked for nothing more.
 */
@Stateless
public class OtherStores {
    @Inject
    private Accounts accounts;

    @Inject
    private Caller caller;

    /** Empty for whoever works in one store only, or not any more. */
    @RolesAllowed("**")
    public List<SignIn> all() {
        Actor me = caller.actor();
        return accounts.signIns(me.login()).stream()
                .filter(one -> !one.storeCode().equals(me.storeCode()))
                .toList();
    }

    /**
     * What they are in another store.
     *
     * @throws org.jiedai.shared.RuleBroken {@link StaffRule#NOT_IN_STORE}
     */
    @RolesAllowed("**")
    public SignIn in(String storeCode) {
        return all().stream()
                .filter(one -> one.storeCode().equals(storeCode))
                .findFirst()
                .orElseThrow(() -> StaffRule.NOT_IN_STORE.broken(storeCode));
    }
}
