package org.jiedai.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jiedai.shared.Role;

/** A role held in a store. */
@Embeddable
public class HeldRole {
    @Column(name = "store_code")
    private String storeCode;

    @Enumerated(EnumType.STRING)
    private Role role;

    protected HeldRole() {}

    HeldRole(String storeCode, Role role) {
        this.storeCode = storeCode;
        this.role = role;
    }

    String storeCode() {
        return storeCode;
    }

    Role role() {
        return role;
    }
}
