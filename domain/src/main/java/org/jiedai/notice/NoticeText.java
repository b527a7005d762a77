package org.jiedai.notice;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A notice's text with named places: {@code {name}，您好：您的爱车{car}……}. */
public record NoticeText(String template) {
    /** The customer, the car, the moment the notice is about, a link; the store's name, phone and address. */
    public static final Set<String> PLACES = Set.of("name", "car", "time", "link", "store", "phone", "address");

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern SECRET = Pattern.compile("(https?://[^\\s?]+\\?\\w+=)[\\w-]+");
    private static final int LONGEST = 500;

    /**
     * Whether a store may use it.
     *
     * @throws org.jiedai.shared.RuleBroken {@link NoticeRule#TEMPLATE_LENGTH}, {@link NoticeRule#UNKNOWN_PLACE}
     */
    public void check() {
        NoticeRule.TEMPLATE_LENGTH.unless(!template.isBlank() && template.length() <= LONGEST, LONGEST);
        places().forEach(place -> NoticeRule.UNKNOWN_PLACE.unless(PLACES.contains(place), place));
    }

    /** The places it names. */
    public Set<String> places() {
        Set<String> found = new TreeSet<>();
        PLACE.matcher(template).results().forEach(place -> found.add(place.group(1)));
        return found;
    }

    /** The text with its values; a place without value stays empty. */
    public String filled(Map<String, String> values) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), "")));
    }

    /** A text with a link, without the secret in it. */
    public static String withoutSecret(String text) {
        return SECRET.matcher(text).replaceAll("$1…");
    }
}
