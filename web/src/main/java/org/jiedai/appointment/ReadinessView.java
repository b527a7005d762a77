package org.jiedai.appointment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jiedai.roster.OnDuty;
import org.jiedai.shared.People;
import org.jiedai.shared.View;

/** The bookings of today and the next two days: is everything there, and what is missing? (A9) */
@Named
@ViewScoped
public class ReadinessView extends View {
    private static final long serialVersionUID = 1L;
    private static final int DAYS = 3;

    /** What is missing so shortly before is late. */
    private static final Duration LATE = Duration.ofHours(3);

    @Inject
    private AppointmentBoard board;

    @Inject
    private ReminderListView reminderList;

    @Inject
    private Clock clock;

    @Inject
    private People people;

    private List<AppointmentRow> rows = List.of();
    private OnDuty here;

    @PostConstruct
    public void load() {
        Instant now = clock.instant();
        Instant end = today(now).plusDays(DAYS).atStartOfDay(me.getZone()).toInstant();
        rows = board.coming(now, end);
        here = board.here();
        reminderList.load();
    }

    /** Day by day, those of a day by time. */
    public List<Map.Entry<LocalDate, List<AppointmentRow>>> getDays() {
        return List.copyOf(rows.stream()
                .collect(Collectors.groupingBy(row -> today(row.slotStart()), TreeMap::new, Collectors.toList()))
                .entrySet());
    }

    /** How many come on the day, and for how many something is missing, in words. */
    public String count(List<AppointmentRow> day) {
        long unready = day.stream().filter(row -> !missing(row).isEmpty()).count();
        return texts.of("readiness.count", day.size(), unready);
    }

    /** Today, tomorrow, or the date alone. */
    public String day(LocalDate day) {
        LocalDate today = today(clock.instant());
        String date = day.toString();
        if (day.equals(today)) {
            return texts.of("readiness.today", date);
        }
        return day.equals(today.plusDays(1)) ? texts.of("readiness.tomorrow", date) : date;
    }

    /** The light of one thing that must be prepared. */
    public String look(AppointmentRow row, String item) {
        ReadinessItem which = ReadinessItem.valueOf(item);
        if (!missing(row).contains(which)) {
            return "ok";
        }
        boolean isShort = which == ReadinessItem.PARTS && row.parts() == PartsReadiness.SHORT;
        boolean soon = row.slotStart().isBefore(clock.instant().plus(LATE));
        return isShort || soon ? "late" : "wait";
    }

    /** Who repairs the car, once it is planned. */
    public String technician(AppointmentRow row) {
        return row.planned() && row.technician() != null ? name(row, row.technician()) : unplanned();
    }

    /** Where the car is repaired, once it is planned. */
    public String bay(AppointmentRow row) {
        return row.planned() && row.bay() != null ? row.bay() : unplanned();
    }

    /** Who receives the customer. */
    public String advisor(AppointmentRow row) {
        return row.advisor() == null ? texts.get("readiness.nobody") : name(row, row.advisor());
    }

    private String unplanned() {
        return texts.get("readiness.unplanned");
    }

    // With a word beside it if they work here no more.
    private String name(AppointmentRow row, String login) {
        return people.name(login) + (row.gone(here).contains(login) ? texts.get("readiness.gone") : "");
    }

    /** What is missing, in words. */
    public String missingWords(AppointmentRow row) {
        return missing(row).stream().map(texts::name).collect(Collectors.joining(texts.get("readiness.and")));
    }

    private List<ReadinessItem> missing(AppointmentRow row) {
        return row.missing(here);
    }

    private LocalDate today(Instant moment) {
        return LocalDate.ofInstant(moment, me.getZone());
    }
}
