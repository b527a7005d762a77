package org.jiedai.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jiedai.shared.Role;
import org.jiedai.shared.Stamp;

/**
 * A device that the people of workshop, parts counter and wash bay share. It is known by a secret that only it keeps;
 * on it, and nowhere else, a PIN is enough to sign in.
 */
@Entity
@Table(name = "shared_terminal")
public class SharedTerminal {
    /** Who stands beside a car or a shelf with dirty hands; nobody who handles money, people or what a store is. */
    public static final Set<Role> ROLES = Collections.unmodifiableSet(EnumSet.of(
            Role.WORKSHOP_CONTROLLER, Role.TECHNICIAN, Role.PARTS_SUPERVISOR, Role.STOREKEEPER, Role.WASHER));

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Column(name = "store_code")
    private String storeCode;

    private String name;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected SharedTerminal() {}

    /**
     * A terminal of the store of whoever makes it.
     *
     * @param name by which people find it, such as where it stands
     */
    public SharedTerminal(String name, String secretHash, Stamp by) {
        this.storeCode = by.storeCode();
        this.name = name;
        this.secretHash = secretHash;
        this.madeBy = by.login();
        this.madeAt = by.at();
    }

    public Long id() {
        return id;
    }

    public String storeCode() {
        return storeCode;
    }

    public String name() {
        return name;
    }

    public String secretHash() {
        return secretHash;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /**
     * Whether a PIN lets them in here: they work here, in its store, and hold nowhere a role that asks for more than a
     * PIN (decision 42).
     */
    public boolean letsInByPin(StaffMember member) {
        return member.active()
                && !member.roles(storeCode).isEmpty()
                && member.stores().stream().allMatch(code -> ROLES.containsAll(member.roles(code)));
    }
}
