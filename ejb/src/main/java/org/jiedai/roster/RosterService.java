package org.jiedai.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Differences;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;
import org.jiedai.staff.LoginName;
import org.jiedai.staff.Staff;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/** The duty roster of the caller's store is planned (R1, A2). What has been is not changed any more. */
@Stateless
@Audited
@RolesAllowed({Roles.SERVICE_MANAGER, Roles.ADMINISTRATOR})
public class RosterService {
    private static final int LONGEST_SPAN = 366;

    @Inject
    private DutyRosters rosters;

    @Inject
    private Staff staff;

    @Inject
    private Stores stores;

    @Inject
    private Instance<CountsOnDuty> counting;

    @Inject
    private Differences differences;

    @Inject
    private Caller caller;

    /**
     * A new shift of the store.
     *
     * @throws org.jiedai.shared.RuleBroken {@link RosterRule#SHIFT_TAKEN}, or what makes no sense
     */
    public void add(String code, ShiftDetails details) {
        Shift shift = new Shift(store(), code, details);
        RosterRule.SHIFT_TAKEN.unless(rosters.shift(store(), code).isEmpty(), code);
        rosters.add(differences.made(shift));
    }

    /**
     * Other hours or another name of a shift; usual weeks follow.
     *
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#EDITED_BY_SOMEBODY}, or what makes no sense
     */
    public void edit(String code, int version, ShiftDetails details) {
        differences.of(shift(code, version)).edit(details);
        changed();
    }

    /** @throws org.jiedai.shared.RuleBroken {@link RosterRule#SHIFT_USED} while somebody's usual week has it */
    public void drop(String code, int version) {
        Shift shift = shift(code, version);
        List<String> used = rosters.plans(store()).stream()
                .filter(plan -> plan.week().containsValue(code))
                .map(DutyPlan::login)
                .toList();
        RosterRule.SHIFT_USED.unless(used.isEmpty(), code, String.join(", ", used));
        differences.gone(shift);
        rosters.remove(shift);
    }

    private Shift shift(String code, int version) {
        Shift shift = rosters.shift(store(), code).orElseThrow(() -> SharedRule.NOT_FOUND.broken(code));
        SharedRule.EDITED_BY_SOMEBODY.unless(shift.version() == version, code);
        return shift;
    }

    /**
     * Somebody's usual week.
     *
     * @param shifts by the days on which they work; none if they are there whenever the store is open
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#EDITED_BY_SOMEBODY}, {@link RosterRule#NOT_HERE}
     */
    public void usually(LoginName login, int version, Map<DayOfWeek, String> shifts) {
        shifts.values()
                .forEach(code ->
                        SharedRule.NOT_FOUND.unless(rosters.shift(store(), code).isPresent(), code));
        plan(login, version).usually(shifts, caller.stamp());
        changed();
    }

    /**
     * What somebody does on some days in a row: they are away, or work other hours.
     *
     * @param duty without hours and without an absence: there whenever the store is open
     * @throws org.jiedai.shared.RuleBroken {@link RosterRule#DAY_OVER}, {@link RosterRule#DAYS_REVERSED},
     *     {@link SharedRule#EDITED_BY_SOMEBODY}, {@link RosterRule#NOT_HERE}
     */
    public void say(LoginName login, int version, LocalDate from, LocalDate to, Duty duty) {
        days(login, version, from, to).forEach(day -> day(login, day).is(duty));
        changed();
    }

    /** Some days in a row are again as the usual week has them; refused as {@link #say}. */
    public void asUsual(LoginName login, int version, LocalDate from, LocalDate to) {
        days(login, version, from, to)
                .flatMap(day -> rosters.day(store(), login.value(), day).stream())
                .forEach(day -> {
                    differences.gone(day);
                    rosters.remove(day);
                });
        changed();
    }

    /**
     * Two people swap what they do on a day.
     *
     * @throws org.jiedai.shared.RuleBroken {@link RosterRule#SWAP_WITH_ONESELF}, or as {@link #say}
     */
    public void swap(LocalDate day, LoginName one, int version, LoginName other, int otherVersion) {
        RosterRule.SWAP_WITH_ONESELF.unless(!one.equals(other), one);
        // Always in the same order, so that two who swap the same people wait and do not block each other.
        Map<LoginName, Integer> versions = Map.of(one, version, other, otherVersion);
        Stream.of(one, other)
                .sorted(Comparator.comparing(LoginName::value))
                .forEach(login -> days(login, versions.get(login), day, day));
        DutyRoster roster = rosters.of(store(), day, day);
        Duty ofOne = roster.on(one.value(), day);
        day(one, day).is(roster.on(other.value(), day));
        day(other, day).is(ofOne);
        changed();
    }

    // The person's days are this caller's until the transaction ends.
    private Stream<LocalDate> days(LoginName login, int version, LocalDate from, LocalDate to) {
        SharedRule.FIELD_NEEDED.unless(from != null, "field.dutyFirst");
        SharedRule.FIELD_NEEDED.unless(to != null, "field.dutyLast");
        RosterRule.DAYS_REVERSED.unless(!from.isAfter(to) && to.isBefore(from.plusDays(LONGEST_SPAN)), from, to);
        Stamp by = caller.stamp();
        Store store = stores.get(store());
        RosterRule.DAY_OVER.unless(!from.isBefore(store.dayOf(by.at())), from);
        plan(login, version).said(by);
        return from.datesUntil(to.plusDays(1));
    }

    private DutyDay day(LoginName login, LocalDate day) {
        return rosters.day(store(), login.value(), day).map(differences::of).orElseGet(() -> {
            DutyDay fresh = differences.made(new DutyDay(store(), login.value(), day));
            rosters.add(fresh);
            return fresh;
        });
    }

    private DutyPlan plan(LoginName login, int version) {
        RosterRule.NOT_HERE.unless(
                staff.member(login.value())
                        .filter(member ->
                                member.active() && !member.roles(store()).isEmpty())
                        .isPresent(),
                login);
        DutyPlan plan = rosters.held(store(), login.value());
        // Of whom nothing was ever said, the page knows no version.
        SharedRule.EDITED_BY_SOMEBODY.unless(plan.version() == Math.max(1, version), login);
        return differences.of(plan);
    }

    // Whoever waits for them waits for somebody else, if it is for today.
    private void changed() {
        counting.forEach(one -> one.dutyChanged(caller.stamp()));
    }

    private String store() {
        return caller.actor().storeCode();
    }
}
