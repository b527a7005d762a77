package org.jiedai.appointment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.View;
import org.jiedai.store.CalendarDay;
import org.jiedai.store.People;
import org.primefaces.event.timeline.TimelineModificationEvent;
import org.primefaces.event.timeline.TimelineSelectEvent;
import org.primefaces.model.timeline.TimelineModel;

/** The promised slots by day and week, by advisor and bay; a booking is moved by hand, with all its checks (A2, A9). */
@Named
@ViewScoped
public class CalendarView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private CalendarBoard board;

    @Inject
    private BookingService booking;

    @Inject
    private People people;

    private LocalDate day;
    private boolean week;
    private CalendarBy by = CalendarBy.ADVISOR;
    private CalendarSpan span;
    private List<CalendarRow> rows = List.of();
    private TimelineModel<CalendarEntry, CalendarRow> timeline;
    private CalendarEntry moving;
    private LocalDateTime start;
    private String reason;

    @PostConstruct
    public void load() {
        day = day == null ? me.now().atZone(me.getZone()).toLocalDate() : day;
        LocalDate first = week ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
        span = board.span(first, week ? first.plusDays(6) : first);
        rows = grid().rows(this::name);
        timeline = week ? null : new DayTimeline(grid(), rows, me.now()).model();
    }

    /** A day or a week on or back. */
    public void turn(int times) {
        day = week ? day.plusWeeks(times) : day.plusDays(times);
        load();
    }

    public void today() {
        day = null;
        load();
    }

    /** One day of the week, as a day. */
    public void show(LocalDate chosen) {
        day = chosen;
        week = false;
        load();
    }

    /** A booking was clicked on. */
    public void select(TimelineSelectEvent<CalendarEntry> event) {
        ask(event.getTimelineEvent().getData(), event.getTimelineEvent().getStartDate());
    }

    /** A booking was dragged to another time; nothing has moved until the reason is given. */
    public void dragged(TimelineModificationEvent<CalendarEntry> event) {
        ask(event.getTimelineEvent().getData(), event.getTimelineEvent().getStartDate());
    }

    private void ask(CalendarEntry entry, LocalDateTime at) {
        moving = entry;
        start = at;
        reason = null;
    }

    /** The booking moves, or it is refused and stands where it stood (A9). */
    public void move() {
        // Refused here and not by the booking: the question stays open.
        SharedRule.FIELD_NEEDED.unless(start != null, "field.newStart");
        SharedRule.REASON_NEEDED.unless(reason != null && !reason.isBlank(), AppointmentAct.MOVE);
        CalendarEntry entry = moving;
        Instant at = start.atZone(me.getZone()).toInstant();
        moving = null;
        try {
            booking.move(entry.number(), entry.version(), at, reason);
        } finally {
            load();
        }
        say("schedule.moved", entry.number(), texts.readable(at));
    }

    /** It stays where it is. */
    public void leave() {
        moving = null;
        load();
    }

    private CalendarGrid grid() {
        return new CalendarGrid(span, by, me.getZone());
    }

    private String name(String code) {
        if (code.isEmpty()) {
            return texts.of("schedule.nobody");
        }
        return by == CalendarBy.ADVISOR
                ? people.name(code)
                : span.bays().stream()
                        .filter(bay -> bay.code().equals(code))
                        .map(bay -> bay.code() + " " + texts.name(bay.kind()))
                        .findFirst()
                        .orElse(code);
    }

    /** Whether a booking may still be moved from here. */
    public boolean isMovable() {
        return moving != null
                && moving.state() == AppointmentState.BOOKED
                && moving.start().isAfter(me.now());
    }

    public LocalDateTime getFirst() {
        return local(grid().window().get(0));
    }

    public LocalDateTime getLast() {
        return local(grid().window().get(1));
    }

    private LocalDateTime local(Instant moment) {
        return moment.atZone(me.getZone()).toLocalDateTime();
    }

    public int getLoad() {
        return grid().load();
    }

    public int getSize() {
        return span.entries().size();
    }

    public List<CalendarDay> getDays() {
        return span.days();
    }

    public int getSlotMinutes() {
        return span.slotMinutes();
    }

    public List<CalendarRow> getRows() {
        return rows;
    }

    public TimelineModel<CalendarEntry, CalendarRow> getTimeline() {
        return timeline;
    }

    public CalendarEntry getMoving() {
        return moving;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public boolean isWeek() {
        return week;
    }

    public void span(boolean wholeWeek) {
        week = wholeWeek;
        load();
    }

    public CalendarBy getBy() {
        return by;
    }

    public void rows(CalendarBy kind) {
        by = kind;
        load();
    }

    public CalendarBy[] getKinds() {
        return CalendarBy.values();
    }

    public LocalDateTime getNewStart() {
        return start;
    }

    public void setNewStart(LocalDateTime newStart) {
        start = newStart;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
