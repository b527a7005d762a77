package org.jiedai.roster;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedai.shared.Role;

/**
 * One person's week on the roster.
 *
 * @param version of all that is said of them
 * @param week the codes of their usual shifts; none if nothing is said
 * @param days what they do from Monday to Sunday
 */
public record RosterLine(
        String login,
        String name,
        String nameEn,
        Set<Role> roles,
        int version,
        Map<DayOfWeek, String> week,
        List<Duty> days)
        implements Serializable {}
