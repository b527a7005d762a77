package org.jiedai.roster;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedai.appointment.BookedThen;
import org.jiedai.appointment.Obstacle;
import org.jiedai.shared.View;
import org.jiedai.staff.LoginName;

/** The duty roster: a week of the store's people; a day of one of them, or their usual week, is changed (R1, A2). */
@Named
@ViewScoped
public class RosterView extends View {
    private static final long serialVersionUID = 1L;
    private static final int MOST_NAMED = 12;
    private static final int MINUTES = 60;

    @Inject
    private RosterBoard board;

    @Inject
    private RosterService service;

    @Inject
    private BookedThen booked;

    @Inject
    private Clock clock;

    private LocalDate day;
    private RosterWeek week;
    private DutyForm form;
    private RosterLine planned;
    private Map<String, String> usual;

    @PostConstruct
    public void load() {
        day = today();
        show();
    }

    public void turn(int weeks) {
        day = day.plusWeeks(weeks);
        show();
    }

    /** The week of today. */
    public void now() {
        load();
    }

    /** Also after a shift has changed. */
    public void show() {
        week = board.week(day);
        form = null;
        planned = null;
    }

    public void choose(RosterLine line, int index) {
        planned = null;
        form = new DutyForm(line, week.days().get(index).day(), line.days().get(index), week.shifts());
    }

    public void plan(RosterLine line) {
        form = null;
        planned = line;
        usual = new LinkedHashMap<>();
        for (DayOfWeek one : DayOfWeek.values()) {
            usual.put(one.name(), line.week().getOrDefault(one, ""));
        }
    }

    public void save() {
        service.say(login(form), form.getLine().version(), form.getFirst(), form.getLast(), form.duty(week.shifts()));
        done("roster.said", name(form.getLine()));
    }

    public void asUsual() {
        service.asUsual(login(form), form.getLine().version(), form.getFirst(), form.getLast());
        done("roster.as-usual-again", name(form.getLine()));
    }

    public void swap() {
        RosterLine other = line(needed(form.getOther(), "field.swapWith"));
        service.swap(
                form.getFirst(), login(form), form.getLine().version(), new LoginName(other.login()), other.version());
        done("roster.swapped", name(form.getLine()), name(other), form.getFirst());
    }

    public void savePlan() {
        Map<DayOfWeek, String> shifts = new EnumMap<>(DayOfWeek.class);
        usual.forEach((one, code) -> {
            if (code != null && !code.isEmpty()) {
                shifts.put(DayOfWeek.valueOf(one), code);
            }
        });
        service.usually(new LoginName(planned.login()), planned.version(), shifts);
        done("roster.planned", name(planned));
    }

    private static LoginName login(DutyForm form) {
        return new LoginName(form.getLine().login());
    }

    private void done(String key, Object... values) {
        show();
        say(key, values);
        nameUnmanned();
        booked.tell(
                EnumSet.complementOf(EnumSet.of(Obstacle.CLOSED)),
                (count, names) -> warn("roster.in-the-way", count, names));
    }

    // A roster that leaves nobody is no mistake while it is being made; whoever makes it should know.
    private void nameUnmanned() {
        List<LocalDate> unmanned = board.unmanned();
        if (!unmanned.isEmpty()) {
            warn(
                    "roster.unmanned",
                    unmanned.stream().limit(MOST_NAMED).map(LocalDate::toString).collect(Collectors.joining(", ")));
        }
    }

    /** What somebody does on a day, in a word. */
    public String word(Duty duty) {
        if (!duty.works()) {
            return texts.name(duty.absence());
        }
        return duty.hours() == null
                ? texts.get("roster.open-hours")
                : week.shifts().stream()
                        .filter(shift -> shift.hours().equals(duty.hours()))
                        .map(this::name)
                        .findFirst()
                        .orElseGet(() -> span(duty.hours()));
    }

    /** The hours and the note, for the mouse. */
    public String more(Duty duty) {
        String hours = duty.hours() == null ? "" : span(duty.hours());
        return (hours + " " + duty.note()).strip();
    }

    /** From when to when, with the break. */
    public String span(DutyHours hours) {
        String all = hours.from() + "–" + hours.to();
        return hours.breakFrom() == null
                ? all
                : texts.of(
                        "roster.with-break",
                        all,
                        hours.breakFrom().toString(),
                        hours.breakTo().toString());
    }

    /** The look of a day in the grid. */
    public String look(Duty duty) {
        if (duty.works()) {
            return duty.special() ? "risk" : "";
        }
        return duty.absence() == Absence.OFF ? "" : "wait";
    }

    /** Whether a day is nothing to look at: a day of rest, or one of which nothing is said. */
    public boolean isQuiet(Duty duty) {
        return look(duty).isEmpty() && duty.hours() == null;
    }

    /** Hours with one decimal. */
    public String hours(long minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(MINUTES), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A shift's name in the reader's language. */
    public String name(ShiftRow shift) {
        return me.isChinese() ? shift.name() : shift.nameEn();
    }

    public String name(RosterLine line) {
        return me.isChinese() ? line.name() : line.nameEn();
    }

    /** What somebody is here, in words. */
    public String roles(RosterLine line) {
        return line.roles().stream().map(texts::name).collect(Collectors.joining(" · "));
    }

    /** What a day can be: the shifts, other hours, and why somebody is away. */
    public Map<String, String> getChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        week.shifts().forEach(shift -> choices.put(name(shift) + " " + span(shift.hours()), DutyForm.key(shift)));
        choices.put(texts.get("roster.other-hours"), DutyForm.OTHER_HOURS);
        choices.put(texts.get("roster.open-hours"), DutyForm.OPEN_HOURS);
        Arrays.stream(Absence.values()).forEach(why -> choices.put(texts.name(why), why.name()));
        return choices;
    }

    /** The shifts, and the day of rest. */
    public Map<String, String> getShiftChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(texts.name(Absence.OFF), "");
        week.shifts().forEach(shift -> choices.put(name(shift) + " " + span(shift.hours()), shift.code()));
        return choices;
    }

    /** With whom the chosen person can swap the day: those who share a role with them. */
    public Map<String, String> getOthers() {
        Map<String, String> others = new LinkedHashMap<>();
        week.people().stream()
                .filter(one -> !one.login().equals(form.getLine().login()))
                .filter(one -> one.roles().stream().anyMatch(form.getLine().roles()::contains))
                .forEach(one -> others.put(name(one), one.login()));
        return others;
    }

    private RosterLine line(String login) {
        return week.people().stream()
                .filter(one -> one.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the day of this place in the week is over. */
    public boolean isPast(int index) {
        return week.days().get(index).day().isBefore(today());
    }

    public boolean isToday(RosterDay one) {
        return one.day().equals(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), me.getZone());
    }

    public RosterWeek getWeek() {
        return week;
    }

    public DutyForm getForm() {
        return form;
    }

    public RosterLine getPlanned() {
        return planned;
    }

    /** The codes of the usual week's shifts by the names of the days. */
    public Map<String, String> getUsual() {
        return usual;
    }

    public DayOfWeek[] getDays() {
        return DayOfWeek.values();
    }
}
