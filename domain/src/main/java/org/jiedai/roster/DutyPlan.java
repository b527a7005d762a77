package org.jiedai.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedai.shared.Stamp;
import org.jiedai.shared.Told;

/**
 * One person's roster in a store: their usual week, and who last changed it or one of their days. Its version counts
 * every such change, so that two who plan the same person meet.
 */
@Entity
@Table(name = "duty_plan")
@IdClass(DutyPlan.Key.class)
public class DutyPlan implements Told {
    @Id
    @Column(name = "store_code")
    private String storeCode;

    @Id
    @Column(name = "staff_login")
    private String login;

    @Version
    private int version;

    /** The codes of the shifts from Monday to Sunday, {@code E,E,L,L,E,,}; blank for nothing said. */
    private String week;

    @Column(name = "said_by")
    private String saidBy;

    @Column(name = "said_at")
    private Instant saidAt;

    protected DutyPlan() {}

    /**
     * Their usual week from now on.
     *
     * @param shifts by the days on which they work; none if they are there whenever the store is open
     */
    public void usually(Map<DayOfWeek, String> shifts, Stamp by) {
        week = shifts.isEmpty()
                ? ""
                : Arrays.stream(DayOfWeek.values())
                        .map(day -> shifts.getOrDefault(day, ""))
                        .collect(Collectors.joining(","));
        said(by);
    }

    /** One of their days was changed. */
    public void said(Stamp by) {
        saidBy = by.login();
        saidAt = by.at();
    }

    /** The codes of the shifts by the days on which they work; empty if nothing is said. */
    public Map<DayOfWeek, String> week() {
        Map<DayOfWeek, String> shifts = new EnumMap<>(DayOfWeek.class);
        String[] codes = week.split(",", -1);
        for (int i = 0; i < codes.length; i++) {
            if (!codes[i].isEmpty()) {
                shifts.put(DayOfWeek.of(i + 1), codes[i]);
            }
        }
        return shifts;
    }

    public String login() {
        return login;
    }

    public int version() {
        return version;
    }

    @Override
    public String subject() {
        return login;
    }

    @Override
    public Map<String, String> told() {
        return Map.of(
                "told.week",
                week().entrySet().stream()
                        .map(day -> "DayOfWeek." + day.getKey() + " " + day.getValue())
                        .collect(Collectors.joining(", ")));
    }

    /** Store and person. */
    public record Key(String storeCode, String login) implements Serializable {}
}
