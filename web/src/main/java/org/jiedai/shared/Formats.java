package org.jiedai.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** How times, amounts, plates and telephone numbers are written, {@code #{f.time(x)}} (U20). */
@Named("f")
@RequestScoped
public class Formats {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY_TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final Map<String, String> SHAPES = Map.of("ok", "● ", "risk", "▲ ", "late", "■ ", "wait", "◐ ");

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    /** {@code 14:05}, with the date in front if it is not today; empty for none. */
    public String time(Instant moment) {
        if (moment == null) {
            return "";
        }
        boolean today = here(moment).toLocalDate().equals(today());
        return here(moment).format(today ? TIME : DAY_TIME);
    }

    /** {@code 14:05}, where the day stands above. */
    public String clock(Instant moment) {
        return here(moment).format(TIME);
    }

    /** When something ends of which the beginning is said too: the day only if it is another one. */
    public String end(Instant start, Instant end) {
        return here(start).toLocalDate().equals(here(end).toLocalDate()) ? clock(end) : full(end);
    }

    /** {@code 2026-11-23 14:05}. */
    public String full(Instant moment) {
        return moment == null ? "" : here(moment).format(FULL);
    }

    /** {@code ¥1,234.50}. */
    public String money(BigDecimal yuan) {
        return yuan == null ? "" : amount().format(yuan);
    }

    public String money(Money money) {
        return money == null ? "" : money(money.yuan());
    }

    /** {@code 沪A·7C502}. */
    public String plate(Object plate) {
        String text = plate == null ? "" : plate.toString();
        return text.length() < 3 ? text : text.substring(0, 2) + "·" + text.substring(2);
    }

    /** The look of a plate: new-energy green, or the ordinary blue. */
    public String plateLook(Object plate) {
        return plate != null && plate.toString().length() == 8 ? "nev" : "";
    }

    /** {@code 138****5678}. */
    public String masked(Object phone) {
        return phone == null ? "" : new Phone(phone.toString()).masked();
    }

    /** Whole minutes from now to the moment; negative once it has passed. */
    public long minutesTo(Instant moment) {
        return moment == null ? 0 : Duration.between(clock.instant(), moment).toMinutes();
    }

    /** The look of a promise: late when passed, at risk in the last 15 minutes (U12). */
    public String promiseLook(Instant moment) {
        if (moment == null) {
            return "";
        }
        if (moment.isBefore(clock.instant())) {
            return "late";
        }
        return minutesTo(moment) < 15 ? "risk" : "ok";
    }

    /** The shape that stands before a word of this look, with its space; nothing before a plain one. */
    public String shape(String look) {
        return SHAPES.getOrDefault(look == null ? "" : look, "");
    }

    /** What a view calls the act: {@code checkIn} for {@code CHECK_IN}. */
    public String verb(String act) {
        String[] words = act.toLowerCase(Locale.ROOT).split("_");
        StringBuilder verb = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            verb.append(Character.toUpperCase(words[i].charAt(0))).append(words[i], 1, words[i].length());
        }
        return verb.toString();
    }

    public long millis(Instant moment) {
        return moment == null ? 0 : moment.toEpochMilli();
    }

    /** How far the store's clocks are ahead of UTC; the clock on the page counts with it. */
    public int getOffsetMinutes() {
        return here(clock.instant()).getOffset().getTotalSeconds() / 60;
    }

    public LocalDate today() {
        return here(clock.instant()).toLocalDate();
    }

    private ZonedDateTime here(Instant moment) {
        return moment.atZone(me.getZone());
    }

    private static DecimalFormat amount() {
        return new DecimalFormat("¥#,##0.00;-¥#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
