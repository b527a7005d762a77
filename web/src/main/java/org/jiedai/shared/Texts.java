package org.jiedai.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.staff.StaffRule;

/** The words of the screens, {@code #{t['key']}}; one bundle per stage, complete in every language. */
@Named("t")
@RequestScoped
public class Texts extends AbstractMap<String, String> {
    /** The bundles; a key stands in exactly one of them. */
    public static final List<String> BUNDLES = List.of(
            "shared",
            "staff",
            "store",
            "roster",
            "customer",
            "telephone",
            "appointment",
            "notice",
            "frontdesk",
            "reception",
            "estimate",
            "document",
            "repairorder",
            "delivery",
            "workshop",
            "parts",
            "wash",
            "cashier",
            "followup",
            "figures",
            "handoff",
            "masterdata",
            "audit",
            "sheets",
            "faces");

    private static final String BESIDE = " · ";
    private static final Pattern LOG_IN = Pattern.compile("[a-z][a-z0-9._-]{1,19}");
    private static final int LONGEST_VALUE = 100;

    private static final Map<Locale, Map<String, String>> LOADED = new ConcurrentHashMap<>();

    @Inject
    private Formats formats;

    @Inject
    private Me me;

    @Inject
    private People people;

    @Override
    public String get(Object key) {
        return of(locale(), String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return all(locale()).containsKey(key);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return all(locale()).entrySet();
    }

    /** A text with values in its places: {@code #{t.of('key', a, b)}}. */
    public String of(String key, Object... values) {
        return of(locale(), key, values);
    }

    /** The name of an enum constant in the trade: {@code RepairOrderState.RELEASED → 待派工}. */
    public String name(Enum<?> constant) {
        return constant == null ? "" : get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** A refusal in words. Enum constants among its values are named, not spelled. */
    public String of(RuleBroken refusal) {
        // Where a log-in is to be chosen, it is spelled.
        boolean spelled = refusal.rule() == StaffRule.LOGIN_TAKEN;
        Object[] values = refusal.values().stream()
                .map(value -> spelled ? value : readable(value))
                .map(Texts::shortened)
                .toArray();
        return of("rule." + refusal.rule().name(), values);
    }

    // An address may name a number of thousands of digits.
    private static Object shortened(Object value) {
        return value instanceof String words && words.length() > LONGEST_VALUE
                ? words.substring(0, LONGEST_VALUE) + "…"
                : value;
    }

    /**
     * A value as people read it: enum constants and keys by their text, moments in the store's time, the log-ins of the
     * store's staff by their names.
     */
    public Object readable(Object value) {
        if (value instanceof Enum<?> constant) {
            return name(constant);
        }
        if (value instanceof Instant moment) {
            return formats.full(moment);
        }
        return Stream.of(String.valueOf(value).split(Pattern.quote(HistoryEntry.AND), -1))
                .map(word -> containsKey(word) ? get(word) : name(word))
                .collect(Collectors.joining(get("history.and")));
    }

    // Records and refusals name people by their log-ins, also beside a bay or a line.
    private String name(String words) {
        return Stream.of(words.split(BESIDE, -1))
                .map(word -> containsKey(word) ? get(word) : word)
                .map(word -> me.isSignedIn() && LOG_IN.matcher(word).matches() ? people.name(word) : word)
                .collect(Collectors.joining(BESIDE));
    }

    /**
     * A constant of the trade of which only the name is known, as a message's refusal carries it: {@code DELIVERING}.
     * The name itself where it means several things.
     */
    public String word(String constant) {
        Set<String> meanings = all(locale()).entrySet().stream()
                .filter(text -> text.getKey().endsWith("." + constant))
                .map(Entry::getValue)
                .collect(Collectors.toSet());
        return meanings.size() == 1 ? meanings.iterator().next() : constant;
    }

    /** The text of this key in one language, for where nobody is known yet. */
    public static String of(Locale locale, String key, Object... values) {
        String text = all(locale).getOrDefault(key, "[" + key + "]");
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }

    private static Map<String, String> all(Locale locale) {
        return LOADED.computeIfAbsent(locale, Texts::load);
    }

    private static Map<String, String> load(Locale locale) {
        Map<String, String> all = new ConcurrentHashMap<>();
        for (String name : BUNDLES) {
            ResourceBundle bundle = ResourceBundle.getBundle("texts." + name, locale);
            bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
        }
        return Collections.unmodifiableMap(all);
    }

    // The person's and not the view's: a page that refuses before it is built has no language yet.
    private Locale locale() {
        return me.getLocale();
    }
}
