package org.jiedai.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiedai.shared.Told;

/** What a group has set once; its stores have it as long as they say nothing of their own. */
@Entity
@Table(name = "group_settings")
public class GroupSettings implements Told {
    @Id
    @Column(name = "group_name")
    private String groupName;

    @Version
    private int version;

    private LocalTime opens;
    private LocalTime closes;

    @Column(name = "slot_minutes")
    private int slotMinutes;

    @Column(name = "follow_up_days")
    private int followUpDays;

    @Column(name = "ring_seconds")
    private int ringSeconds;

    @Column(name = "day_ahead_hours")
    private int dayAheadHours;

    @Column(name = "hour_ahead_minutes")
    private int hourAheadMinutes;

    @Column(name = "calls_from")
    private LocalTime callsFrom;

    @Column(name = "calls_to")
    private LocalTime callsTo;

    @Column(name = "idle_minutes")
    private int idleMinutes;

    protected GroupSettings() {}

    /** Those of a group, as they are set first. */
    public GroupSettings(String groupName, HouseRules rules) {
        this.groupName = groupName;
        set(rules);
    }

    /** @throws org.jiedai.shared.RuleBroken a value makes no sense */
    public final void set(HouseRules rules) {
        rules.check();
        opens = rules.opens();
        closes = rules.closes();
        slotMinutes = rules.slotMinutes();
        followUpDays = rules.followUpDays();
        ringSeconds = rules.ringSeconds();
        dayAheadHours = rules.reminding().dayAheadHours();
        hourAheadMinutes = rules.reminding().hourAheadMinutes();
        callsFrom = rules.reminding().callsFrom();
        callsTo = rules.reminding().callsTo();
        idleMinutes = rules.idleMinutes();
    }

    public String groupName() {
        return groupName;
    }

    public int version() {
        return version;
    }

    /** What they are. */
    public HouseRules rules() {
        return new HouseRules(
                opens,
                closes,
                slotMinutes,
                followUpDays,
                ringSeconds,
                new Reminding(dayAheadHours, hourAheadMinutes, callsFrom, callsTo),
                idleMinutes);
    }

    @Override
    public String subject() {
        return groupName;
    }

    @Override
    public Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        for (StoreSetting setting : StoreSetting.values()) {
            told.put("told." + setting, rules().of(setting));
        }
        return told;
    }
}
