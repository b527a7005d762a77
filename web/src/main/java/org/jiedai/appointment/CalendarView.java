package org.jiedai.appointment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedai.parts.PartsRule;
import org.jiedai.shared.People;
import org.jiedai.shared.Rule;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.View;
import org.jiedai.store.ShopDay;
import org.primefaces.event.timeline.TimelineModificationEvent;
import org.primefaces.event.timeline.TimelineSelectEvent;
import org.primefaces.model.timeline.TimelineEvent;
import org.primefaces.model.timeline.TimelineModel;

/** The promised slots by day and week, by advisor and bay; a booking is moved by hand, with all its checks (A2, A9). */
@Named
@ViewScoped
public class CalendarView extends View {
    private static final long serialVersionUID = 1L;

    private static final Set<Rule> WAITING = Set.of(PartsRule.NOT_THERE_BY_THEN, PartsRule.NOT_KNOWN_WHEN);

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
    private String newRow;
    private String reason;
    private boolean asksToWait;
    private boolean backOrder;

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
        ask(event.getTimelineEvent().getData(), event.getTimelineEvent().getStartDate(), "");
    }

    /** A booking was dragged to another time or row; nothing has moved until the reason is given. */
    public void dragged(TimelineModificationEvent<CalendarEntry> event) {
        TimelineEvent<CalendarEntry> moved = event.getTimelineEvent();
        ask(moved.getData(), moved.getStartDate(), DayTimeline.code(moved.getGroup()));
    }

    /** A booking was dropped onto a day of the week and a row: the same time of that day, once the reason is given. */
    public void dropped() {
        Map<String, String> drop =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String[] onto = drop.getOrDefault("onto", "").split(" ", 2);
        CalendarEntry entry = span.entries().stream()
                .filter(one -> one.number().value().equals(drop.get("appointment")))
                .findFirst()
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(drop.get("appointment")));
        ask(entry, LocalDate.parse(onto[0]).atTime(local(entry.start()).toLocalTime()), onto[1]);
    }

    private void ask(CalendarEntry entry, LocalDateTime at, String row) {
        moving = entry;
        start = at;
        newRow = row;
        reason = null;
        asksToWait = false;
        backOrder = false;
    }

    /** The booking moves, or it is refused and stands where it stood (A9). */
    public void move() {
        // Refused here and not by the booking: the question stays open.
        SharedRule.FIELD_NEEDED.unless(start != null, "field.newStart");
        SharedRule.REASON_NEEDED.unless(reason != null && !reason.isBlank(), AppointmentAct.MOVE);
        Instant at = start.atZone(me.getZone()).toInstant();
        CalendarEntry entry = moving;
        try {
            booking.move(entry.number(), entry.version(), at, wish(), reason, backOrder);
        } catch (RuleBroken refusal) {
            asksToWait |= WAITING.contains(refusal.rule());
            stillAsks(entry);
            throw refusal;
        }
        leave();
        say("schedule.moved", entry.number(), texts.readable(at));
    }

    private SlotWish wish() {
        if (newRow == null || newRow.isEmpty()) {
            return SlotWish.ANY;
        }
        return by == CalendarBy.ADVISOR ? new SlotWish(newRow, null) : new SlotWish(null, newRow);
    }

    // What was typed stays, for the booking as it is now; if it has gone, there is nothing to ask.
    private void stillAsks(CalendarEntry entry) {
        load();
        moving = span.entries().stream()
                .filter(now -> now.number().equals(entry.number()))
                .findFirst()
                .orElse(null);
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

    /** The look of all rows together: overloaded, nearly full, or with room. */
    public String getLoadLook() {
        return CalendarRow.look(getLoad());
    }

    /** How many bookings a row has and how full it is, in a sentence. */
    public String hint(CalendarRow row) {
        return texts.of("schedule.row-load", row.size(), row.load());
    }

    /** The look of a booking: the customer is here, or everything is ready for them, or not. */
    public String look(CalendarEntry entry) {
        return DayTimeline.look(entry);
    }

    /** Whether a booking begins on this day, and does not go on from one before. */
    public boolean begins(CalendarEntry entry, ShopDay on) {
        return local(entry.start()).toLocalDate().equals(on.day());
    }

    public int getSize() {
        return span.entries().size();
    }

    public List<ShopDay> getDays() {
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

    /** The advisor's log-in or the bay's number to which the booking moves; empty for any. */
    public String getNewRow() {
        return newRow;
    }

    public void setNewRow(String newRow) {
        this.newRow = newRow;
    }

    /** Whether it was refused because parts will not be there, so that the customer is to be asked. */
    public boolean isAsksToWait() {
        return asksToWait;
    }

    public boolean isBackOrder() {
        return backOrder;
    }

    public void setBackOrder(boolean backOrder) {
        this.backOrder = backOrder;
    }
}
