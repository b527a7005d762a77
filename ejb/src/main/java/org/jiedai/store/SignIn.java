package org.jiedai.store;

import java.util.Set;
import org.jiedai.shared.Role;

/** A person who proved who he is, with the store chosen and the roles held there. */
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
        Set<Role> roles) {}
