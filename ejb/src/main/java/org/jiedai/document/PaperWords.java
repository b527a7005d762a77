package org.jiedai.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import org.jiedai.shared.Money;
import org.jiedai.shared.Phone;

/** What a template says in one language: words, times of the store, money, names. */
public final class PaperWords {
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int MINUTES_AN_HOUR = 60;

    private final ResourceBundle bundle;
    private final ZoneId zone;
    private final Map<String, String> people;
    private final UnaryOperator<String> translated;
    private final UnaryOperator<String> models;

    /**
     * @param people names by log-in, in this language
     * @param translated the names of operations and parts in this language
     * @param models the names of models in it
     */
    PaperWords(
            String language,
            ZoneId zone,
            Map<String, String> people,
            UnaryOperator<String> translated,
            UnaryOperator<String> models) {
        this.bundle = ResourceBundle.getBundle(
                "papers",
                Locale.forLanguageTag("zh".equals(language) ? "zh-CN" : language),
                getClass().getClassLoader());
        this.zone = zone;
        this.people = people;
        this.translated = translated;
        this.models = models;
    }

    /** The words of this key. */
    public String text(String key, Object... values) {
        String text = bundle.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, bundle.getLocale()).format(values);
    }

    /** The name of a constant, by its enumeration and itself; nothing for null. */
    public String name(String enumeration, Object constant) {
        return constant == null ? "" : text(enumeration + "." + constant);
    }

    /** Day and time in the store; nothing for null. */
    public String full(Instant moment) {
        return moment == null ? "" : FULL.format(moment.atZone(zone));
    }

    public String clock(Instant moment) {
        return moment == null ? "" : CLOCK.format(moment.atZone(zone));
    }

    /** {@code 1,234.50}. */
    public String money(BigDecimal yuan) {
        return yuan == null ? "" : String.format(Locale.ROOT, "%,.2f", yuan);
    }

    public String money(Money money) {
        return money == null ? "" : money(money.yuan());
    }

    /** Yuan an hour at which so many minutes cost so much; nothing where no time is counted. */
    public String perHour(BigDecimal labour, int minutes) {
        return minutes == 0
                ? ""
                : money(labour.multiply(BigDecimal.valueOf(MINUTES_AN_HOUR))
                        .divide(BigDecimal.valueOf(minutes), 2, RoundingMode.HALF_UP));
    }

    /** Standard hours of so many minutes, to the hundredth. */
    public String hours(int minutes) {
        return String.format(Locale.ROOT, "%.2f", (double) minutes / MINUTES_AN_HOUR);
    }

    /** An operation's or a part's name. */
    public String work(String chinese) {
        return chinese == null ? "" : translated.apply(chinese);
    }

    /** A number with its middle left out; nothing for null. */
    public String masked(Phone phone) {
        return phone == null ? "" : phone.masked();
    }

    public String model(String written) {
        return written == null ? "" : models.apply(written);
    }

    /** A person's name by their log-in; nothing for null. */
    public String person(String login) {
        return login == null ? "" : people.getOrDefault(login, login);
    }
}
