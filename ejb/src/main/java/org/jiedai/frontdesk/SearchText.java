package org.jiedai.frontdesk;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiedai.shared.Plate;

/**
 * What was typed into the search box, and in which ways it may be meant: full-width places, dots, spaces and small
 * letters are put right, so that an input method need not be switched.
 */
final class SearchText {
    private static final int SHORTEST = 2;
    private static final int SHORTEST_END = 3;
    private static final int VIN_LENGTH = 17;
    private static final Pattern ORDER = Pattern.compile("(AP|RO)-[A-Z0-9-]+");
    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}|0\\d{9,11}|400\\d{7}");
    private static final Pattern LETTERS = Pattern.compile("[A-Z]+");
    private static final Pattern PLACES = Pattern.compile("[A-Z0-9]+");
    private static final Pattern PLATE = Pattern.compile("\\p{IsHan}[A-Z][A-Z0-9\\p{IsHan}]{0,6}");

    /** ü is typed v or yu, and kept as u: 吕 lü, lv, lyu. */
    private static final Pattern UMLAUT = Pattern.compile("(?<=[LN])(V|YU)");

    private final String typed;
    private final String plain;
    private final String homeProvince;

    /** @param home the store's own province: a plate without one is its */
    SearchText(String raw, String home) {
        homeProvince = home;
        typed = raw == null
                ? ""
                : Normalizer.normalize(raw, Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .replace('Ü', 'U')
                        .replaceAll("[\\s·•.%_\\\\'’‘]", "");
        plain = typed.replaceFirst("^(\\+|00)86", "").replaceAll("[-()]", "");
    }

    /** The ways to look, best first, each with the value its index is asked for. */
    Map<SearchReason, String> ways() {
        Map<SearchReason, String> ways = new EnumMap<>(SearchReason.class);
        if (ORDER.matcher(typed).matches()) {
            ways.put(typed.startsWith("AP") ? SearchReason.APPOINTMENT : SearchReason.REPAIR_ORDER, typed + "%");
        } else if (plain.length() >= SHORTEST && LETTERS.matcher(plain).matches()) {
            letters(ways);
        } else if (plain.length() >= SHORTEST && PLACES.matcher(plain).matches()) {
            places(ways);
        } else if (PLATE.matcher(plain).matches()) {
            ways.put(SearchReason.PLATE, plain);
            ways.put(SearchReason.PLATE_START, plain + "%");
        } else if (!plain.isEmpty() && !PLACES.matcher(plain).matches()) {
            ways.put(SearchReason.NAME, plain + "%");
        }
        return ways;
    }

    private void letters(Map<SearchReason, String> ways) {
        ways.put(SearchReason.NAME, plain + "%");
        ways.put(SearchReason.INITIALS, plain + "%");
        ways.put(SearchReason.PINYIN, UMLAUT.matcher(plain).replaceAll("U") + "%");
    }

    private void places(Map<SearchReason, String> ways) {
        String end = new StringBuilder(plain).reverse() + "%";
        if (Plate.lacksProvince(plain)) {
            ways.put(SearchReason.PLATE, homeProvince + plain);
        }
        if (PHONE.matcher(plain).matches()) {
            ways.put(SearchReason.PHONE, plain);
        } else if (plain.length() == VIN_LENGTH) {
            ways.put(SearchReason.VIN, plain);
        } else if (plain.length() >= SHORTEST_END) {
            ways.put(SearchReason.PLATE_END, end);
            ways.put(SearchReason.PHONE_END, end);
            ways.put(SearchReason.VIN_END, end);
        }
    }
}
