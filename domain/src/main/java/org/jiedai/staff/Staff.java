package org.jiedai.staff;

import java.util.List;
import java.util.Optional;
import org.jiedai.shared.Role;

/** The people of the group, with the roles that they hold in its stores. */
public interface Staff {

    Optional<StaffMember> member(String login);

    /** The person as they are now; nobody else changes them until the transaction ends. */
    Optional<StaffMember> held(String login);

    /** The active people who hold a role in a store, by log-in. */
    List<StaffMember> withRole(String storeCode, Role role);

    /** Who receives and who repairs in a store: no more of them than a search for slots asks. */
    Staffing staffing(String storeCode);

    /** The active people of a store who sit at a telephone. */
    List<StaffMember> atExtension(String storeCode, String extension);

    /** How many active people administer some store. Their roles are held until the transaction ends. */
    long administrators();

    /**
     * Whether somebody works in a store, and does so until the transaction ends: who deactivates them waits, and sees
     * then what they were given. Asked last, after every other lock.
     *
     * @param role in which; null for any
     */
    boolean stays(String login, String storeCode, Role role);

    void add(StaffMember member);
}
