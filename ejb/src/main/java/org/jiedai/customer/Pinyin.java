package org.jiedai.customer;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How a Chinese name is read, for the search box: surnames by their own reading (单 Shan, 仇 Qiu), without the signs in
 * it. A character whose reading nobody has written down stands for itself.
 */
public final class Pinyin {
    private static final Transliterator READING = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower()");

    private Pinyin() {}

    /** {@code 李建国 → li jian guo}. */
    public static String of(String name) {
        return READING.transliterate(name)
                .replaceAll("[^\\p{IsLetter}\\p{IsDigit}]+", " ")
                .strip();
    }

    /** {@code 李建国 → ljg}. */
    public static String initials(String name) {
        return Arrays.stream(of(name).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toString(word.codePointAt(0)))
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }
}
