package org.jiedai.frontdesk;

import java.util.Locale;
import org.jiedai.customer.Pinyin;

/**
 * By what a part of the price list is looked for: its number, its name, how that is read, its English name. All in
 * capitals and without what is between letters and digits.
 */
record PartWords(String code, String number, String name, String read, String initials, String english) {
    private static final int NO_FIT = Integer.MAX_VALUE;

    static PartWords of(String code, String name, String english) {
        return new PartWords(
                code,
                plain(code),
                plain(name),
                plain(Pinyin.of(name)),
                plain(Pinyin.initials(name)),
                plain(english == null ? "" : english));
    }

    /** Whether it is found at all. */
    boolean fits(String typed) {
        return rank(typed) != NO_FIT;
    }

    /** How well it fits what was typed, best first: by number, by name, by its reading, in English. */
    int rank(String typed) {
        String wanted = plain(typed);
        boolean[] ways = {
            number.startsWith(wanted),
            name.startsWith(wanted),
            number.contains(wanted),
            name.contains(wanted),
            initials.startsWith(wanted),
            read.startsWith(wanted),
            english.contains(wanted),
            initials.contains(wanted)
        };
        for (int i = 0; i < ways.length; i++) {
            if (ways[i]) {
                return i;
            }
        }
        return NO_FIT;
    }

    private static String plain(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{IsLetter}\\p{IsDigit}]", "");
    }
}
