package org.jiedai.customer;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a Chinese name is read, for the search box: surnames by their own reading (单 Shan, 仇 Qiu). */
final class Pinyin {
    private static final Transliterator READING = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower()");

    private Pinyin() {}

    /** {@code 李建国 → li jian guo}. */
    static String of(String name) {
        return READING.transliterate(name).replaceAll("\\s+", " ").strip();
    }

    /** {@code 李建国 → ljg}. */
    static String initials(String name) {
        return Arrays.stream(of(name).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }
}
