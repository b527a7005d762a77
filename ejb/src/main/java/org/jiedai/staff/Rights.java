package org.jiedai.staff;

import org.jiedai.shared.LinkSecret;
import org.jiedai.shared.Role;

/** What a session stands on: the password it was opened with and the roles held in its store. */
final class Rights {
    private Rights() {}

    /** As a hash; the same as long as nothing of it changes. */
    static String of(StaffMember member, String storeCode) {
        StringBuilder rights = new StringBuilder(member.passwordHash());
        for (Role role : member.roles(storeCode)) {
            rights.append(' ').append(role);
        }
        return LinkSecret.hash(rights.toString());
    }

    /** The same for who came in by PIN: with another PIN, too, they are out. */
    static String byPin(StaffMember member, String storeCode) {
        return LinkSecret.hash(of(member, storeCode) + ' ' + member.pinHash());
    }

    /** Whether nothing has changed of what a session stands on, whichever way it was opened. */
    static boolean hold(String rights, StaffMember member, String storeCode) {
        return rights.equals(of(member, storeCode)) || rights.equals(byPin(member, storeCode));
    }
}
