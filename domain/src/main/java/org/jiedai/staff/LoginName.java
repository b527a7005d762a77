package org.jiedai.staff;

import org.jiedai.shared.BusinessNumber;

/** The name by which a person signs in. */
public record LoginName(String value) implements BusinessNumber {

    /** @throws org.jiedai.shared.RuleBroken {@link StaffRule#LOGIN_MALFORMED} */
    public static LoginName read(String typed) {
        return new LoginName(Credentials.login(typed));
    }

    @Override
    public String toString() {
        return value;
    }
}
