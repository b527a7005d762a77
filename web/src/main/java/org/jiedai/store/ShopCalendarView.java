package org.jiedai.store;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.jiedai.appointment.BookedThen;
import org.jiedai.appointment.Obstacle;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.View;

/** When the store is open: its week, the month day by day, and what is kept for walk-ins (A2). */
@Named
@ViewScoped
public class ShopCalendarView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private ShopCalendarBoard board;

    @Inject
    private ShopCalendarService service;

    @Inject
    private BookedThen booked;

    @Inject
    private Clock clock;

    private YearMonth month;
    private List<ShopDay> days;
    private int version;
    private DayOfWeek[] restDays;
    private boolean openOnHolidays;
    private Integer walkInPercent;
    private ShopDay chosen;
    private boolean closed;
    private LocalTime opens;
    private LocalTime closes;
    private String note;

    @PostConstruct
    public void load() {
        month = YearMonth.from(clock.instant().atZone(me.getZone()));
        loadRules();
        show();
    }

    public void turn(int months) {
        month = month.plusMonths(months);
        show();
    }

    public void choose(ShopDay day) {
        chosen = day;
        closed = day.hours() == null;
        opens = closed ? null : day.hours().opens();
        closes = closed ? null : day.hours().closes();
        note = day.note();
    }

    public void saveDay() {
        if (closed) {
            service.close(chosen.day(), note);
        } else {
            service.open(chosen.day(), new OpenHours(opens, closes), note);
        }
        done("calendar.day-saved");
    }

    public void forgetDay() {
        service.forget(chosen.day());
        done("calendar.day-forgotten");
    }

    public void saveRules() {
        SharedRule.FIELD_NEEDED.unless(walkInPercent != null, "field.walkInPercent");
        service.keep(version, new ShopCalendar(Arrays.asList(restDays), openOnHolidays, walkInPercent));
        loadRules();
        show();
        say("calendar.rules-saved");
        nameTheBooked();
    }

    private void done(String key) {
        LocalDate day = chosen.day();
        show();
        say(key, day);
        nameTheBooked();
    }

    // Whoever closes a day hears at once whom it hits; they stand on the call lists until they have another time.
    private void nameTheBooked() {
        booked.tell(EnumSet.of(Obstacle.CLOSED), (count, names) -> warn("calendar.booked-then", count, names));
    }

    private void loadRules() {
        Store store = board.store();
        version = store.version();
        restDays = store.calendar().restDays().toArray(DayOfWeek[]::new);
        openOnHolidays = store.calendar().openOnHolidays();
        walkInPercent = store.calendar().walkInPercent();
    }

    private void show() {
        days = board.days(month);
        chosen = null;
    }

    /** The month in weeks from Monday to Sunday; null where a day belongs to another month. */
    public List<List<ShopDay>> getWeeks() {
        List<ShopDay> all = new ArrayList<>();
        for (int i = 1; i < month.atDay(1).getDayOfWeek().getValue(); i++) {
            all.add(null);
        }
        all.addAll(days);
        while (all.size() % 7 != 0) {
            all.add(null);
        }
        List<List<ShopDay>> weeks = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 7) {
            weeks.add(all.subList(i, i + 7));
        }
        return weeks;
    }

    /** The light of a day: closed, other than usual, as usual. */
    public String look(ShopDay day) {
        if (day.hours() == null) {
            return "late";
        }
        return day.special() ? "risk" : "ok";
    }

    /** From when to when the store is open on a day, or that it is closed. */
    public String hours(ShopDay day) {
        return day.hours() == null
                ? texts.get("calendar.closed")
                : day.hours().opens() + "–" + day.hours().closes();
    }

    public DayOfWeek[] getWeek() {
        return DayOfWeek.values();
    }

    public YearMonth getMonth() {
        return month;
    }

    public ShopDay getChosen() {
        return chosen;
    }

    public DayOfWeek[] getRestDays() {
        return restDays;
    }

    public void setRestDays(DayOfWeek[] restDays) {
        this.restDays = restDays;
    }

    public boolean isOpenOnHolidays() {
        return openOnHolidays;
    }

    public void setOpenOnHolidays(boolean openOnHolidays) {
        this.openOnHolidays = openOnHolidays;
    }

    public Integer getWalkInPercent() {
        return walkInPercent;
    }

    public void setWalkInPercent(Integer walkInPercent) {
        this.walkInPercent = walkInPercent;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }

    public LocalTime getOpens() {
        return opens;
    }

    public void setOpens(LocalTime opens) {
        this.opens = opens;
    }

    public LocalTime getCloses() {
        return closes;
    }

    public void setCloses(LocalTime closes) {
        this.closes = closes;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
