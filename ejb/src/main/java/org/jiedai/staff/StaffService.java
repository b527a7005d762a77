package org.jiedai.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Differences;
import org.jiedai.shared.Role;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;
import org.jiedai.store.StoreAdministrators;
import org.jiedai.store.StoreRule;

/** The people of the group: who may come in, and as what. Passwords are hashed before anything is read. */
@Stateless
@Audited
@RolesAllowed(Roles.ADMINISTRATOR)
public class StaffService {
    @Inject
    private Staff staff;

    @Inject
    private StoreAdministrators administrators;

    @Inject
    private Hashes hashes;

    @Inject
    private Accounts accounts;

    @Inject
    private Locks locks;

    @Inject
    private UnfinishedWork unfinished;

    @Inject
    private Differences differences;

    @Inject
    private Caller caller;

    /** A new colleague; they hold no role yet, and the password is good for one log-in. */
    public void join(LoginName login, String name, String nameEn, String phone, String password) {
        Credentials.login(login.value());
        String hash = hash(password, List.of(login.value(), name == null ? "" : name));
        StaffRule.LOGIN_TAKEN.unless(staff.member(login.value()).isEmpty(), login);
        SharedRule.FIELD_NEEDED.unless(name != null && !name.isBlank(), "field.staffName");
        StaffMember member = new StaffMember(login.value(), name.strip(), english(name, nameEn), hash);
        member.named(member.name(), member.nameEn(), phone);
        member.oneTimePassword(hash);
        staff.add(differences.made(member));
    }

    public void rename(LoginName login, int version, String name, String nameEn, String phone) {
        SharedRule.FIELD_NEEDED.unless(name != null && !name.isBlank(), "field.staffName");
        member(login, version).named(name.strip(), english(name, nameEn), phone);
    }

    /**
     * Exactly these roles in a store that the caller administers.
     *
     * @param allTheSame whoever loses a role may leave its work behind: the caller was told what
     * @throws org.jiedai.shared.RuleBroken {@link StaffRule#ROLE_WORK_UNFINISHED},
     *     {@link StaffRule#LAST_ADMINISTRATOR}, {@link StoreRule#STORE_NOT_ADMINISTERED}
     */
    public void holdRoles(LoginName login, int version, String storeCode, Set<Role> roles, boolean allTheSame) {
        StoreRule.STORE_NOT_ADMINISTERED.unless(administrators.administered().contains(storeCode), storeCode);
        SharedRule.NOT_YOUR_ROLE.unless(!roles.contains(Role.SYSTEM), Role.SYSTEM);
        StaffMember member = member(login, version);
        leaving(member, version);
        if (!allTheSame) {
            Set<Role> taken = member.roles(storeCode);
            taken.removeAll(roles);
            UnfinishedWork.Count left = unfinished.of(login.value(), storeCode);
            requireNothing(left.hangingOn(taken, roles), StaffRule.ROLE_WORK_UNFINISHED, member);
        }
        member.holdIn(storeCode, roles);
        unfinished.passOn(login.value(), caller.stamp());
        requireAdministrator(login);
    }

    /** The telephone at which the person sits, which other people may share; blank for none. */
    public void sitAt(LoginName login, int version, String extension) {
        member(login, version).sitAt(Credentials.extension(extension));
    }

    public void master(LoginName login, int version, Map<String, Integer> skills) {
        member(login, version).masters(skills);
    }

    /**
     * A person who leaves, or comes back. Whoever leaves has handed over what hung on them, but for who waits at the
     * door: those go to the next (R1).
     *
     * @throws org.jiedai.shared.RuleBroken {@link StaffRule#WORK_UNFINISHED}, {@link StaffRule#LAST_ADMINISTRATOR}
     */
    public void activate(LoginName login, int version, boolean present) {
        StaffMember member = member(login, version);
        if (!present) {
            leaving(member, version);
            requireNothing(unfinished.of(login.value()), StaffRule.WORK_UNFINISHED, member);
        }
        member.activate(present);
        unfinished.passOn(login.value(), caller.stamp());
        requireAdministrator(login);
    }

    /** For one log-in: then the person chooses their own. */
    public void resetPassword(LoginName login, int version, String password) {
        String hash = hash(password, accounts.about(login.value()));
        member(login, version).oneTimePassword(hash);
        locks.lift(login.value());
    }

    /** A forgotten PIN goes; the new one is typed by the person and by nobody else. */
    public void clearPin(LoginName login, int version) {
        member(login, version).newPin(null);
        locks.lift(login.value());
    }

    private StaffMember member(LoginName login, int version) {
        StaffMember member = staff.member(login.value()).orElseThrow(() -> SharedRule.NOT_FOUND.broken(login));
        SharedRule.EDITED_BY_SOMEBODY.unless(member.version() == version, login);
        return differences.of(member);
    }

    // Whoever gives them work at this moment is waited for, and whoever wants to waits for this.
    private void leaving(StaffMember member, int version) {
        unfinished.hold(member.login(), member.stores());
        staff.held(member.login());
        SharedRule.EDITED_BY_SOMEBODY.unless(member.version() == version, member.login());
    }

    private static void requireNothing(UnfinishedWork.Count left, StaffRule rule, StaffMember member) {
        rule.unless(
                left.equals(UnfinishedWork.Count.NOTHING),
                member.name(),
                left.bookings(),
                left.orders(),
                left.tickets(),
                left.complaints());
    }

    private void requireAdministrator(LoginName login) {
        StaffRule.LAST_ADMINISTRATOR.unless(staff.administrators() > 0, login);
    }

    private String hash(String password, List<String> about) {
        return hashes.of(Secret.PASSWORD, Credentials.password(password, about));
    }

    private static String english(String name, String nameEn) {
        return nameEn == null || nameEn.isBlank() ? name.strip() : nameEn.strip();
    }
}
