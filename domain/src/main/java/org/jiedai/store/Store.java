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
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.shared.Money;
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

    @Column(name = "as_group")
    private String asGroup = "";

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
        boolean another =
                groupName != null && !groupName.equals(details.groupName().strip());
        if (groupName != null) {
            takesOwn(another ? EnumSet.allOf(StoreSetting.class) : details.differences(rules()));
        }
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

    // Whoever says something else than the group has a value of their own from then on.
    private void takesOwn(Set<StoreSetting> settings) {
        Set<StoreSetting> left = asGroup();
        left.removeAll(settings);
        follow(left);
    }

    private void follow(Set<StoreSetting> settings) {
        asGroup = settings.stream().map(StoreSetting::name).collect(Collectors.joining(","));
    }

    /** In what it follows its group. */
    public Set<StoreSetting> asGroup() {
        Set<StoreSetting> followed = EnumSet.noneOf(StoreSetting.class);
        Stream.of(asGroup.split(","))
                .filter(one -> !one.isEmpty())
                .map(StoreSetting::valueOf)
                .forEach(followed::add);
        return followed;
    }

    /** In these it is as the group is, now and later; in all others it keeps what it has as its own. */
    public void follow(Set<StoreSetting> settings, HouseRules group) {
        follow(settings);
        groupSays(group);
    }

    /** The group has set something: what the store follows it in is so here too. */
    public void groupSays(HouseRules group) {
        asGroup().forEach(setting -> take(setting, group));
    }

    private void take(StoreSetting setting, HouseRules group) {
        switch (setting) {
            case HOURS -> {
                opens = group.opens();
                closes = group.closes();
            }
            case SLOTS -> slotMinutes = group.slotMinutes();
            case FOLLOW_UP -> followUpDays = group.followUpDays();
            case RINGING -> ringSeconds = group.ringSeconds();
            case REMINDING -> reminded(group.reminding());
            case IDLE -> idleMinutes = group.idleMinutes();
        }
    }

    /** Those of its rules that a group may set. */
    public HouseRules rules() {
        return new HouseRules(opens, closes, slotMinutes, followUpDays, ringSeconds, reminding(), idleMinutes);
    }

    /** Its week, its reminders and how long its desks rest are those of another store. */
    public void worksLike(Store other) {
        ShopCalendar week = other.calendar();
        keep(new ShopCalendar(week.restDays(), week.openOnHolidays(), week.walkInPercent()));
        remind(other.reminding());
        endIdleSessions(other.idleMinutes());
        if (groupName.equals(other.groupName())) {
            Set<StoreSetting> same = other.asGroup();
            same.removeAll(rules().differences(other.rules()));
            follow(same);
        }
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
        if (!reminding.equals(reminding())) {
            takesOwn(EnumSet.of(StoreSetting.REMINDING));
        }
        reminded(reminding);
    }

    private void reminded(Reminding reminding) {
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
        HouseRules.checkIdle(minutes);
        if (minutes != idleMinutes) {
            takesOwn(EnumSet.of(StoreSetting.IDLE));
        }
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
        told.put("told.reminding", reminding().words());
        told.put("told.idleMinutes", String.valueOf(idleMinutes));
        told.put(
                "told.asGroup",
                asGroup().stream().map(one -> "StoreSetting." + one).collect(Collectors.joining(", ")));
        told.putAll(calendar.told());
        return told;
    }
}
