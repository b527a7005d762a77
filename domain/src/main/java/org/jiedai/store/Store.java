package org.jiedai.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiedai.shared.Money;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.TaxNumber;
import org.jiedai.shared.Told;

/** One dealership of a group, with its house rules. */
@Entity
@Cacheable
@Table(name = "store")
public class Store implements Told {
    /** Stands for the whole group: where the first administrator signs in before there is a store. */
    public static final String GROUP = "*";

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,8}");
    private static final int GREETING = 15;

    /** How long a desk may rest before its session is over, unless the store says otherwise. */
    public static final int USUAL_IDLE_MINUTES = 30;

    private static final int SHORTEST_IDLE_MINUTES = 5;
    private static final int LONGEST_IDLE_MINUTES = 720;

    @Id
    private String code;

    @Version
    private int version;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "group_name")
    private String groupName;

    private String phone;
    private String address;

    @Column(name = "tax_number")
    private String taxNumber;

    @Column(name = "home_province")
    private String homeProvince;

    private String zone;

    @Column(name = "labour_rate")
    private Money labourRate;

    private LocalTime opens;
    private LocalTime closes;

    @Column(name = "slot_minutes")
    private int slotMinutes;

    @Column(name = "ring_seconds")
    private int ringSeconds;

    @Column(name = "greet_seconds")
    private int greetSeconds;

    @Column(name = "follow_up_days")
    private int followUpDays;

    @Embedded
    private ShopCalendar calendar;

    @Column(name = "day_ahead_hours")
    private int dayAheadHours = Reminding.USUAL.dayAheadHours();

    @Column(name = "hour_ahead_minutes")
    private int hourAheadMinutes = Reminding.USUAL.hourAheadMinutes();

    @Column(name = "idle_minutes")
    private int idleMinutes = USUAL_IDLE_MINUTES;

    @Column(name = "calls_from")
    private LocalTime callsFrom;

    @Column(name = "calls_to")
    private LocalTime callsTo;

    protected Store() {}

    /**
     * A new store.
     *
     * @throws org.jiedai.shared.RuleBroken code or details make no sense
     */
    public Store(String code, StoreDetails details) {
        StoreRule.STORE_CODE_MALFORMED.unless(code != null && CODE.matcher(code).matches(), code);
        this.code = code;
        zone = "Asia/Shanghai";
        greetSeconds = GREETING;
        calendar = ShopCalendar.USUAL;
        edit(details);
    }

    /** @throws org.jiedai.shared.RuleBroken the details make no sense */
    public final void edit(StoreDetails details) {
        details.check();
        name = details.name().strip();
        nameEn = details.nameEn().strip();
        groupName = details.groupName().strip();
        phone = details.phone().strip();
        address = details.address().strip();
        taxNumber = TaxNumber.read(details.taxNumber()).value();
        homeProvince = details.homeProvince();
        labourRate = details.labourRate();
        opens = details.opens();
        closes = details.closes();
        slotMinutes = details.slotMinutes();
        followUpDays = details.followUpDays();
        ringSeconds = details.ringSeconds();
    }

    /** Its week, its reminders and how long its desks rest are those of another store. */
    public void worksLike(Store other) {
        ShopCalendar week = other.calendar();
        keep(new ShopCalendar(week.restDays(), week.openOnHolidays(), week.walkInPercent()));
        remind(other.reminding());
        endIdleSessions(other.idleMinutes());
    }

    /** Another week, other holidays, another share for walk-ins (A2). */
    public void keep(ShopCalendar other) {
        calendar = other;
    }

    public ShopCalendar calendar() {
        return calendar;
    }

    public int version() {
        return version;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    public String groupName() {
        return groupName;
    }

    public String phone() {
        return phone;
    }

    public String address() {
        return address;
    }

    public String taxNumber() {
        return taxNumber;
    }

    /** The province that plate entry starts with: {@code 沪}. */
    public String homeProvince() {
        return homeProvince;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** Yuan per standard hour at difficulty 1 (A3). */
    public Money labourRate() {
        return labourRate;
    }

    public LocalTime opens() {
        return opens;
    }

    public LocalTime closes() {
        return closes;
    }

    public int slotMinutes() {
        return slotMinutes;
    }

    /** Three rings, in seconds (A1). */
    public int ringSeconds() {
        return ringSeconds;
    }

    /** Within how many seconds an arrival is to be greeted (R1). */
    public int greetSeconds() {
        return greetSeconds;
    }

    /** How many days after delivery the follow-up call falls due (F1). */
    public int followUpDays() {
        return followUpDays;
    }

    /** When customers are reminded (A9). */
    public Reminding reminding() {
        return new Reminding(dayAheadHours, hourAheadMinutes, callsFrom, callsTo);
    }

    /** @throws org.jiedai.shared.RuleBroken hours make no sense */
    public void remind(Reminding reminding) {
        reminding.check();
        dayAheadHours = reminding.dayAheadHours();
        hourAheadMinutes = reminding.hourAheadMinutes();
        callsFrom = reminding.callsFrom();
        callsTo = reminding.callsTo();
    }

    /** After so many minutes without a hand a session here is over. */
    public int idleMinutes() {
        return idleMinutes;
    }

    /** @throws org.jiedai.shared.RuleBroken too short to work with, or longer than a session may last */
    public void endIdleSessions(int minutes) {
        SharedRule.ABSURD_VALUE.unless(
                minutes >= SHORTEST_IDLE_MINUTES && minutes <= LONGEST_IDLE_MINUTES, "field.idleMinutes", minutes);
        idleMinutes = minutes;
    }

    /** The store's calendar day at a moment. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }

    /** The moment at which the store's clocks show this day and time. */
    public Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone()).toInstant();
    }

    @Override
    public String subject() {
        return code;
    }

    @Override
    public Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("told.name", name);
        told.put("told.nameEn", nameEn);
        told.put("told.groupName", groupName);
        told.put("told.phone", phone);
        told.put("told.address", address);
        told.put("told.taxNumber", taxNumber);
        told.put("told.homeProvince", homeProvince);
        told.put("told.labourRate", String.valueOf(labourRate));
        told.put("told.hours", opens + "–" + closes);
        told.put("told.slotMinutes", String.valueOf(slotMinutes));
        told.put("told.followUpDays", String.valueOf(followUpDays));
        told.put("told.ringSeconds", String.valueOf(ringSeconds));
        String calls = callsFrom == null ? "" : " · " + callsFrom + "–" + callsTo;
        told.put("told.reminding", dayAheadHours + " h · " + hourAheadMinutes + " min" + calls);
        told.put("told.idleMinutes", String.valueOf(idleMinutes));
        told.putAll(calendar.told());
        return told;
    }
}
