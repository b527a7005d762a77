package org.jiedai.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedai.roster.DutyDay;
import org.jiedai.roster.DutyPlan;
import org.jiedai.roster.DutyRoster;
import org.jiedai.roster.DutyRosters;
import org.jiedai.roster.Shift;

/** The duty roster of one store, in memory; every change of a person counts their version, as the database does. */
final class RosterTable implements DutyRosters {
    private final List<Shift> shifts = new ArrayList<>();
    private final Map<String, DutyPlan> plans = new LinkedHashMap<>();
    private final List<DutyDay> days = new ArrayList<>();

    @Override
    public DutyRoster of(String storeCode, LocalDate from, LocalDate to) {
        return new DutyRoster(shifts, plans.values(), days);
    }

    @Override
    public List<Shift> shifts(String storeCode) {
        return shifts.stream()
                .sorted(Comparator.comparing(shift -> shift.hours().from()))
                .toList();
    }

    @Override
    public Optional<Shift> shift(String storeCode, String code) {
        return shifts.stream().filter(shift -> shift.code().equals(code)).findFirst();
    }

    @Override
    public void add(Shift shift) {
        shifts.add(shift);
    }

    @Override
    public void remove(Shift shift) {
        shifts.remove(shift);
    }

    @Override
    public List<DutyPlan> plans(String storeCode) {
        return List.copyOf(plans.values());
    }

    @Override
    public DutyPlan held(String storeCode, String login) {
        return plans.computeIfAbsent(
                login,
                person -> Built.of(DutyPlan.class, "storeCode", storeCode, "login", login, "version", 1, "week", ""));
    }

    @Override
    public Optional<DutyDay> day(String storeCode, String login, LocalDate day) {
        return days.stream()
                .filter(one -> one.login().equals(login) && one.day().equals(day))
                .findFirst();
    }

    @Override
    public void add(DutyDay day) {
        days.add(day);
    }

    @Override
    public void remove(DutyDay day) {
        days.remove(day);
    }
}
