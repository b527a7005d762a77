package org.jiedai.staff;

import java.io.Serializable;
import java.util.Set;
import org.jiedai.shared.Role;

/**
 * A person who proved who they are, with the store chosen and the roles held there.
 *
 * @param access {@link StaffMember#access} at that moment
 * @param rights what the session will stand on, as a hash
 * @param mustChoose whether nothing opens for them before they have chosen a password of their own
 */
public record SignIn(
        String login,
        String name,
        String nameEn,
        String locale,
        String storeCode,
        String storeName,
        String storeNameEn,
        String homeProvince,
        String zone,
        Set<Role> roles,
        int access,
        String rights,
        boolean mustChoose)
        implements Serializable {

    /** The same person, for this session in the language that they chose on their way in. */
    public SignIn speaking(String chosen) {
        return new SignIn(
                login,
                name,
                nameEn,
                chosen,
                storeCode,
                storeName,
                storeNameEn,
                homeProvince,
                zone,
                roles,
                access,
                rights,
                mustChoose);
    }
}
