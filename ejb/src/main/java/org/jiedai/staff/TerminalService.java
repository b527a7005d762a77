package org.jiedai.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.LinkSecret;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;

/** Says which devices the people of a store share, and takes it back. */
@Stateless
@Audited
@RolesAllowed({Roles.SERVICE_MANAGER, Roles.ADMINISTRATOR})
public class TerminalService {
    @Inject
    private SharedTerminals terminals;

    @Inject
    private Caller caller;

    /**
     * The device that the caller sits at is a shared terminal of their store.
     *
     * @return the secret that the device keeps; here only its hash is kept
     * @throws org.jiedai.shared.RuleBroken {@link StaffRule#TERMINAL_NAME_TAKEN}, {@link SharedRule#FIELD_NEEDED}
     */
    public String share(String name) {
        SharedRule.FIELD_NEEDED.unless(name != null && !name.isBlank(), "field.terminalName");
        String kept = name.strip();
        boolean free = terminals.of(caller.actor().storeCode()).stream()
                .noneMatch(one -> one.name().equalsIgnoreCase(kept));
        StaffRule.TERMINAL_NAME_TAKEN.unless(free, kept);
        String secret = LinkSecret.next();
        terminals.add(new SharedTerminal(kept, LinkSecret.hash(secret), caller.stamp()));
        return secret;
    }

    /**
     * It is none any more: its secret is worth nothing, and who is signed in there is out with the next click.
     *
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#NOT_FOUND} in another store
     */
    public void revoke(long id) {
        terminals.remove(terminals
                .find(id)
                .filter(one -> one.storeCode().equals(caller.actor().storeCode()))
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(id)));
    }
}
