package org.jiedai.store;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiedai.shared.Role;

/** Who may come in: log-in and password against the staff list. Open to all, as nobody is signed in yet. */
@Stateless
@PermitAll
public class LogIn {
    /** Compared with when there is no such log-in, so that guessing log-ins takes as long as guessing passwords. */
    private static final String NOBODY = "PBKDF2WithHmacSHA512:210000:"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    /** Where an administrator signs in before there is a store. */
    private static final Choice GROUP = new Choice(Store.GROUP, "集团", "Group");

    @Inject
    private Stores stores;

    @Inject
    private Pbkdf2PasswordHash hash;

    @Inject
    private Proof proof;

    /** A store that a person may choose. */
    public record Choice(String code, String name, String nameEn) {}

    /**
     * The stores of a person who gave the right password; empty if log-in or password is wrong.
     *
     * @throws org.jiedai.shared.RuleBroken {@link StaffRule#LOCKED_OUT}
     */
    public List<Choice> stores(String login, String password) {
        return proved(login, password).stream()
                .flatMap(member -> member.stores().stream())
                .map(this::choice)
                .toList();
    }

    /** The person with the roles held in the chosen store; empty if anything is wrong. */
    public Optional<SignIn> signIn(String login, String password, String storeCode) {
        return proved(login, password)
                .filter(member -> member.stores().contains(storeCode))
                .map(member ->
                        storeCode.equals(Store.GROUP) ? signInToGroup(member) : signIn(member, stores.get(storeCode)));
    }

    /** Whether somebody has this log-in; for what is kept of wrong passwords, never for an answer. */
    public boolean exists(String login) {
        return stores.member(login).isPresent();
    }

    private Choice choice(String storeCode) {
        if (storeCode.equals(Store.GROUP)) {
            return GROUP;
        }
        Store store = stores.get(storeCode);
        return new Choice(store.code(), store.name(), store.nameEn());
    }

    private Optional<StaffMember> proved(String login, String password) {
        Optional<StaffMember> member = stores.member(login).filter(StaffMember::active);
        if (member.isEmpty()) {
            hash.verify(password.toCharArray(), NOBODY);
        }
        return member.filter(known -> proof.given(known, Secret.PASSWORD, password));
    }

    private static SignIn signIn(StaffMember member, Store store) {
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
                Rights.of(member, store.code()));
    }

    // Without a store there is nothing to do but to administer; any other role gets nothing from it.
    private static SignIn signInToGroup(StaffMember member) {
        Set<Role> roles = member.roles(Store.GROUP);
        roles.retainAll(Set.of(Role.ADMINISTRATOR));
        return new SignIn(
                member.login(),
                member.name(),
                member.nameEn(),
                member.locale(),
                Store.GROUP,
                GROUP.name(),
                GROUP.nameEn(),
                "",
                "Asia/Shanghai",
                roles,
                member.access(),
                Rights.of(member, Store.GROUP));
    }
}
