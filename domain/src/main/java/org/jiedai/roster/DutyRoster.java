package org.jiedai.roster;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who works when in a store, in the store's own time. What is said of a person's day comes first, then their usual
 * week; of whom nothing is said, they are there whenever the store is open.
 */
public final class DutyRoster implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Nothing is said of anybody. */
    public static final DutyRoster UNSAID = new DutyRoster(List.of(), List.of(), List.of());

    private final Map<String, Map<DayOfWeek, Duty>> weeks = new HashMap<>();
    private final Map<String, Map<LocalDate, Duty>> days = new HashMap<>();

    /** @param days of the span that is looked at */
    public DutyRoster(Collection<Shift> shifts, Collection<DutyPlan> plans, Collection<DutyDay> days) {
        Map<String, Duty> byCode =
                shifts.stream().collect(Collectors.toMap(Shift::code, shift -> Duty.usual(shift.hours())));
        plans.stream().filter(plan -> !plan.week().isEmpty()).forEach(plan -> {
            Map<DayOfWeek, Duty> week = weeks.computeIfAbsent(plan.login(), login -> new EnumMap<>(DayOfWeek.class));
            plan.week().forEach((day, code) -> week.put(day, byCode.getOrDefault(code, Duty.REST)));
        });
        days.forEach(day ->
                this.days.computeIfAbsent(day.login(), login -> new HashMap<>()).put(day.day(), day.duty()));
    }

    /** What somebody does on a day. */
    public Duty on(String login, LocalDate day) {
        Duty said = days.getOrDefault(login, Map.of()).get(day);
        return said == null ? usual(login, day.getDayOfWeek()) : said;
    }

    private Duty usual(String login, DayOfWeek day) {
        Map<DayOfWeek, Duty> week = weeks.get(login);
        return week == null ? Duty.UNSAID : week.getOrDefault(day, Duty.REST);
    }

    /** Whether somebody is in the house then, at their break too, as far as the store is open. */
    public boolean there(String login, LocalDateTime at) {
        return on(login, at.toLocalDate()).there(at.toLocalTime());
    }

    /** Whether somebody works then and is not at their break. */
    public boolean free(String login, LocalDateTime at) {
        return on(login, at.toLocalDate()).free(at.toLocalTime());
    }

    /**
     * Who of these receives a customer who comes now (R1): those at work, else those at their break, and where the
     * roster leaves nobody, all: somebody must be called.
     */
    public List<String> receivers(List<String> advisors, LocalDateTime at) {
        return Stream.<Function<String, Boolean>>of(one -> free(one, at), one -> there(one, at), one -> true)
                .map(one -> advisors.stream().filter(one::apply).toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
