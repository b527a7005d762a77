package org.jiedai.appointment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jiedai.store.ShopDay;
import org.primefaces.model.timeline.TimelineEvent;
import org.primefaces.model.timeline.TimelineGroup;
import org.primefaces.model.timeline.TimelineModel;

/** A day of the calendar as the timeline draws it: rows, bookings, and the hours in which nobody is there. */
record DayTimeline(CalendarGrid grid, List<CalendarRow> rows, Instant now) {
    private static final String GROUP = "of-";

    TimelineModel<CalendarEntry, CalendarRow> model() {
        TimelineModel<CalendarEntry, CalendarRow> model = new TimelineModel<>();
        rows.forEach(row -> model.addGroup(new TimelineGroup<>(group(row.code()), row)));
        ShopDay day = grid.span().days().get(0);
        LocalDateTime midnight = day.day().atStartOfDay();
        if (day.hours() == null) {
            model.add(closed(midnight, midnight.plusDays(1)));
        } else {
            model.add(closed(midnight, day.day().atTime(day.hours().opens())));
            model.add(closed(day.day().atTime(day.hours().closes()), midnight.plusDays(1)));
        }
        grid.entries().forEach(entry -> model.add(booking(entry)));
        return model;
    }

    private TimelineEvent<CalendarEntry> booking(CalendarEntry entry) {
        boolean movable =
                entry.state() == AppointmentState.BOOKED && entry.start().isAfter(now);
        return TimelineEvent.<CalendarEntry>builder()
                .id(entry.number().value())
                .data(entry)
                .group(group(grid.code(entry)))
                .startDate(local(entry.start()))
                .endDate(local(grid.heldUntil(entry)))
                .editableTime(movable)
                .editableGroup(movable)
                .editableRemove(false)
                .styleClass(look(entry))
                .build();
    }

    /** Whether the customer is here, and if not, whether everything is ready for them. */
    static String look(CalendarEntry entry) {
        if (entry.state() == AppointmentState.ARRIVED) {
            return "here";
        }
        return entry.ready() ? "ready" : "unready";
    }

    private static TimelineEvent<CalendarEntry> closed(LocalDateTime from, LocalDateTime to) {
        return TimelineEvent.<CalendarEntry>builder()
                .id("closed-" + from)
                .startDate(from)
                .endDate(to)
                .type("background")
                .styleClass("closed")
                .editable(false)
                .build();
    }

    private LocalDateTime local(Instant moment) {
        return moment.atZone(grid.zone()).toLocalDateTime();
    }

    // The timeline takes an empty name of a row for none.
    private static String group(String code) {
        return GROUP + code;
    }

    /** The advisor or bay whose row this is. */
    static String code(String group) {
        return group == null ? "" : group.substring(GROUP.length());
    }
}
