package org.jiedai.frontdesk;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What was typed into the search box of a desk: a car by its plate, its owner's name, a number, a part or a person. */
final class DeskText {
    private static final Set<SearchReason> BY_CAR =
            Set.of(SearchReason.PLATE, SearchReason.PLATE_START, SearchReason.PLATE_END);
    private static final Set<SearchReason> BY_OWNER =
            Set.of(SearchReason.NAME, SearchReason.INITIALS, SearchReason.PINYIN);
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2}-[A-Z0-9-]+");
    private static final int SHORTEST = 2;

    private final String plain;
    private final Map<SearchReason, String> ways;

    DeskText(String typed, String homeProvince) {
        plain = typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s·•.%_\\\\'’‘]", "");
        ways = new SearchText(typed, homeProvince).ways();
    }

    boolean isWorthLooking() {
        return plain.length() >= SHORTEST;
    }

    /** Without spaces, dots and what a search of the database takes for places. */
    String plain() {
        return plain;
    }

    /** Whether it begins like the number of a record. */
    boolean isNumber() {
        return NUMBER.matcher(plain).matches();
    }

    /** The ways by the car's plate, best first. */
    Map<SearchReason, String> cars() {
        return only(BY_CAR);
    }

    /** The ways by the owner's name, best first. */
    Map<SearchReason, String> owners() {
        return only(BY_OWNER);
    }

    private Map<SearchReason, String> only(Set<SearchReason> wanted) {
        Map<SearchReason, String> some = new EnumMap<>(SearchReason.class);
        ways.forEach((reason, value) -> {
            if (wanted.contains(reason)) {
                some.put(reason, value);
            }
        });
        return some;
    }
}
