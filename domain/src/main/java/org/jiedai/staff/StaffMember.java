package org.jiedai.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jiedai.shared.Role;
import org.jiedai.shared.Told;

/** A person who works for the group: one log-in, roles per store, skills. */
@Entity
@Table(name = "staff")
public class StaffMember implements Told {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Version
    private int version;

    private String login;
    private String name;

    @Column(name = "name_en")
    private String nameEn;

    private String phone;
    private String extension;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "pin_hash")
    private String pinHash;

    private String locale;
    private boolean active;
    private int access;

    @Column(name = "must_choose")
    private boolean mustChoose;

    @ElementCollection
    @CollectionTable(
            name = "staff_role",
            joinColumns = @JoinColumn(name = "staff_login", referencedColumnName = "login"))
    private List<HeldRole> roles = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "staff_skill",
            joinColumns = @JoinColumn(name = "staff_login", referencedColumnName = "login"))
    private List<Skill> skills = new ArrayList<>();

    protected StaffMember() {}

    /** A new colleague; the password hash is what the log-in compares with. */
    public StaffMember(String login, String name, String nameEn, String passwordHash) {
        this.login = login;
        this.name = name;
        this.nameEn = nameEn;
        this.passwordHash = passwordHash;
        this.locale = "zh_CN";
        this.active = true;
    }

    public String login() {
        return login;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    public String phone() {
        return phone;
    }

    /** The telephone at which the person sits; null for none. */
    public String extension() {
        return extension;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public String pinHash() {
        return pinHash;
    }

    public String locale() {
        return locale;
    }

    public boolean active() {
        return active;
    }

    /** The codes of the stores in which the person holds any role. */
    public Set<String> stores() {
        return roles.stream().map(HeldRole::storeCode).collect(Collectors.toCollection(TreeSet::new));
    }

    public Set<Role> roles(String storeCode) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        roles.stream().filter(r -> r.storeCode().equals(storeCode)).forEach(r -> held.add(r.role()));
        return held;
    }

    /** The highest difficulty mastered in a trade, 0 for none (A7). */
    public int skill(String trade) {
        return skills.stream()
                .filter(s -> s.trade().equals(trade))
                .mapToInt(Skill::level)
                .max()
                .orElse(0);
    }

    /** The skills by trade. */
    public Map<String, Integer> skills() {
        return skills.stream().collect(Collectors.toMap(Skill::trade, Skill::level, Math::max, TreeMap::new));
    }

    /** Exactly these skills; a level of 0 is none. */
    public void masters(Map<String, Integer> levels) {
        skills.clear();
        levels.forEach((trade, level) -> {
            if (level > 0) {
                skills.add(new Skill(trade, level));
            }
        });
    }

    public void named(String newName, String newNameEn, String newPhone) {
        name = newName;
        nameEn = newNameEn;
        phone = newPhone;
    }

    /** Calls that ring at this telephone are the person's (A1); null for none. */
    public void sitAt(String newExtension) {
        extension = newExtension;
    }

    public void speak(String newLocale) {
        locale = newLocale;
    }

    /** How often has changed what the person may do: a session that began before looks whether that touches it. */
    public int access() {
        return access;
    }

    /** Gives exactly these roles in a store. */
    public void holdIn(String storeCode, Set<Role> held) {
        access++;
        roles.removeIf(r -> r.storeCode().equals(storeCode));
        held.forEach(role -> roles.add(new HeldRole(storeCode, role)));
    }

    /** The person's own choice. Sessions that were opened with the old one are over. */
    public void newPassword(String hash) {
        access++;
        passwordHash = hash;
        mustChoose = false;
    }

    /** Set by an administrator, for one log-in: then the person chooses their own. */
    public void oneTimePassword(String hash) {
        newPassword(hash);
        mustChoose = true;
    }

    /** Whether somebody else knows the password. */
    public boolean mustChoose() {
        return mustChoose;
    }

    /** The person's own choice, which nobody else knows; null for none. Sessions opened with the old one are over. */
    public void newPin(String hash) {
        access++;
        pinHash = hash;
    }

    /** A person who leaves can no longer sign in; what they did stays. */
    public void activate(boolean present) {
        access++;
        active = present;
    }

    @Override
    public String subject() {
        return login;
    }

    @Override
    public Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("told.name", name);
        told.put("told.nameEn", nameEn);
        told.put("told.phone", phone);
        told.put("told.extension", extension);
        told.put("told.active", String.valueOf(active));
        stores().forEach(store -> told.put(
                "told.roles " + store,
                roles(store).stream().map(role -> "Role." + role).collect(Collectors.joining(", "))));
        told.put(
                "told.skills",
                skills().entrySet().stream()
                        .map(skill -> "Trade." + skill.getKey() + " " + skill.getValue())
                        .collect(Collectors.joining(", ")));
        return told;
    }
}
