package org.jiedai.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiedai.shared.Role;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/**
 * What is read of the staff list, before a password or PIN is compared and after it was right, in short transactions.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Accounts {
    private static final String GROUP_NAME = "集团";
    private static final String GROUP_NAME_EN = "Group";

    @Inject
    private Stores stores;

    @Inject
    private Staff staff;

    @Inject
    private SharedTerminals terminals;

    /** The hash of the password of somebody who works here; null for nobody. */
    @PermitAll
    public String password(String login) {
        return staff.member(login)
                .filter(StaffMember::active)
                .map(StaffMember::passwordHash)
                .orElse(null);
    }

    /** The hash of the PIN of somebody who works here; null for none. */
    @PermitAll
    public String pin(String login) {
        return staff.member(login)
                .filter(StaffMember::active)
                .map(StaffMember::pinHash)
                .orElse(null);
    }

    /** The log-in and the names of somebody, from which no password may follow. */
    @PermitAll
    public List<String> about(String login) {
        return staff.member(login)
                .map(member -> List.of(member.login(), member.name(), member.nameEn()))
                .orElse(List.of(login));
    }

    /** What the person is in each of their stores, if the password is still the one that was compared. */
    @PermitAll
    public List<SignIn> signIns(String login, String password) {
        return staff.member(login)
                .filter(member -> member.active() && member.passwordHash().equals(password))
                .map(this::signIns)
                .orElse(List.of());
    }

    /** What the person is in each of their stores, for whoever has proved already who they are. */
    @PermitAll
    public List<SignIn> signIns(String login) {
        return staff.member(login)
                .filter(StaffMember::active)
                .map(this::signIns)
                .orElse(List.of());
    }

    /**
     * What the person is in the store of a shared terminal, if a PIN lets them in there and theirs is still the one
     * that was compared.
     *
     * @param pin its hash
     */
    @PermitAll
    public Optional<SignIn> signInByPin(String login, String pin, long terminal) {
        return terminals
                .find(terminal)
                .flatMap(here -> staff.member(login)
                        .filter(here::letsInByPin)
                        .filter(member -> pin != null && pin.equals(member.pinHash()))
                        .map(member ->
                                inStore(member, stores.get(here.storeCode()), Rights.byPin(member, here.storeCode()))));
    }

    private List<SignIn> signIns(StaffMember member) {
        return member.stores().stream()
                .map(code -> code.equals(Store.GROUP)
                        ? inGroup(member)
                        : inStore(member, stores.get(code), Rights.of(member, code)))
                .toList();
    }

    private static SignIn inStore(StaffMember member, Store store, String rights) {
        return new SignIn(
                member.login(),
                member.name(),
                member.nameEn(),
                member.locale(),
                store.code(),
                store.name(),
                store.nameEn(),
                store.homeProvince(),
                store.zone().getId(),
                member.roles(store.code()),
                member.access(),
                rights,
                member.mustChoose());
    }

    // Where an administrator signs in before there is a store. Without one there is nothing to do but to administer;
    // any
    // other role gets nothing from it.
    private static SignIn inGroup(StaffMember member) {
        Set<Role> roles = member.roles(Store.GROUP);
        roles.retainAll(Set.of(Role.ADMINISTRATOR));
        return new SignIn(
                member.login(),
                member.name(),
                member.nameEn(),
                member.locale(),
                Store.GROUP,
                GROUP_NAME,
                GROUP_NAME_EN,
                "",
                "Asia/Shanghai",
                roles,
                member.access(),
                Rights.of(member, Store.GROUP),
                member.mustChoose());
    }
}
