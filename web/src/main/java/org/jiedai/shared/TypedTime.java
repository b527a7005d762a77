package org.jiedai.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Components;

/**
 * Days and times as people type them: {@code 2026-12-05}, and as well {@code 2026-12-5}, {@code 2026/12/5} and
 * {@code 20261205}. A day that no month has is none, and nobody means another century.
 */
abstract class TypedTime<T extends TemporalAccessor> implements Converter<T> {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    @Inject
    private Texts texts;

    private final DateTimeFormatter shown;
    private final List<DateTimeFormatter> typed;
    private final TemporalQuery<T> kind;
    private final String wrong;

    TypedTime(String wrong, TemporalQuery<T> kind, String... patterns) {
        this.wrong = wrong;
        this.kind = kind;
        typed = List.of(patterns).stream()
                .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
                .toList();
        shown = typed.get(0);
    }

    @Override
    public T getAsObject(FacesContext faces, UIComponent field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return read(text).orElseThrow(() -> none(field, text));
    }

    /** What is typed; empty if it is none. */
    final Optional<T> read(String text) {
        String plain = text.strip().replace('T', ' ');
        return typed.stream()
                .map(pattern -> read(pattern, plain))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private ConverterException none(UIComponent field, String text) {
        String words = texts.of(wrong, Components.getLabel(field), text);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
    }

    // Another pattern may read it.
    private Optional<T> read(DateTimeFormatter pattern, String text) {
        try {
            return Optional.of(pattern.parse(text, kind)).filter(TypedTime::meant);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean meant(TemporalAccessor time) {
        LocalDate day = time.query(TemporalQueries.localDate());
        return day == null || (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, T time) {
        return time == null ? "" : shown.format(time);
    }

    /** A day. */
    @Dependent
    @FacesConverter(value = "day", managed = true)
    public static class Day extends TypedTime<LocalDate> {
        public Day() {
            super("typed.no-day", LocalDate::from, "uuuu-MM-dd", "uuuu-M-d", "uuuu/M/d", "uuuuMMdd");
        }
    }

    /** A day and time of the store's clocks. */
    @Dependent
    @FacesConverter(value = "moment", managed = true)
    public static class Moment extends TypedTime<LocalDateTime> {
        public Moment() {
            super("typed.no-moment", LocalDateTime::from, "uuuu-MM-dd HH:mm", "uuuu-M-d H:mm", "uuuu/M/d H:mm");
        }
    }

    /** A time of day. */
    @Dependent
    @FacesConverter(value = "hour", managed = true)
    public static class Hour extends TypedTime<LocalTime> {
        public Hour() {
            super("typed.no-hour", LocalTime::from, "HH:mm", "H:mm", "HHmm");
        }
    }
}
