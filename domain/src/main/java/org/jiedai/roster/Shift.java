package org.jiedai.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Told;

/** Hours that people of a store work in turns, such as the early shift; usual weeks are made of them. */
@Entity
@Table(name = "shift")
@IdClass(Shift.Key.class)
public class Shift implements Told {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,8}");
    private static final int LONGEST_NAME = 40;

    @Id
    @Column(name = "store_code")
    private String storeCode;

    @Id
    private String code;

    @Version
    private int version;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Embedded
    private DutyTimes times;

    protected Shift() {}

    /** @throws org.jiedai.shared.RuleBroken {@link RosterRule#SHIFT_CODE_MALFORMED}, or hours that make no sense */
    public Shift(String storeCode, String code, ShiftDetails details) {
        RosterRule.SHIFT_CODE_MALFORMED.unless(
                code != null && CODE.matcher(code).matches(), code);
        this.storeCode = storeCode;
        this.code = code;
        edit(details);
    }

    /**
     * Other hours or another name; the usual weeks that have it follow, days that were said by themselves do not.
     *
     * @throws org.jiedai.shared.RuleBroken hours that make no sense, or a name is missing
     */
    public final void edit(ShiftDetails details) {
        SharedRule.FIELD_NEEDED.unless(details.name() != null && !details.name().isBlank(), "field.shiftName");
        name = details.name().strip();
        nameEn = details.nameEn() == null || details.nameEn().isBlank()
                ? name
                : details.nameEn().strip();
        SharedRule.ABSURD_VALUE.unless(
                Math.max(name.length(), nameEn.length()) <= LONGEST_NAME, "field.shiftName", LONGEST_NAME);
        times = DutyTimes.of(details.hours());
    }

    public String code() {
        return code;
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

    public DutyHours hours() {
        return times.hours();
    }

    @Override
    public String subject() {
        return storeCode + " " + code;
    }

    @Override
    public Map<String, String> told() {
        return Map.of("told.name", name, "told.nameEn", nameEn, "told.duty", hours().words());
    }

    /** Store and code. */
    public record Key(String storeCode, String code) implements Serializable {}
}
