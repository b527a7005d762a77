package org.jiedai.store;

import java.util.Map;
import java.util.Set;
import org.jiedai.shared.Role;

/** Everything an administrator sees about a person. */
public record StaffCard(
        String login,
        int version,
        String name,
        String nameEn,
        String phone,
        String extension,
        boolean active,
        boolean pinSet,
        Map<String, Set<Role>> roles,
        Map<String, Integer> skills) {}
