package org.jiedai.staff;

import java.util.Map;
import java.util.Set;
import org.jiedai.shared.Role;

/**
 * Everything an administrator sees about a person.
 *
 * @param locked whether their password or PIN was wrong too often somewhere
 */
public record StaffCard(
        String login,
        int version,
        String name,
        String nameEn,
        String phone,
        String extension,
        boolean active,
        boolean pinSet,
        boolean locked,
        Map<String, Set<Role>> roles,
        Map<String, Integer> skills) {}
