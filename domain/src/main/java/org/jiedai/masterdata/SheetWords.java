package org.jiedai.masterdata;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of the files: headings and choices in both languages. They are part of the file's format, for the group's
 * other systems write such files too; pages take the same words.
 */
public final class SheetWords {
    /** Chinese first: the language of most files. */
    public static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private static final String BUNDLE = "texts.sheets";

    private SheetWords() {}

    /** The heading of a column. */
    public static String heading(SheetColumn column, Locale language) {
        return word(column.field(), language);
    }

    /** The name of a choice. */
    public static String name(Enum<?> choice, Locale language) {
        return word(choice.getDeclaringClass().getSimpleName() + "." + choice.name(), language);
    }

    /** {@code 是}, {@code no}. */
    public static String name(boolean yes, Locale language) {
        return word(yes ? "sheets.yes" : "sheets.no", language);
    }

    /** Whether this heading means the column: by its key or its heading in either language. */
    public static boolean means(String heading, SheetColumn column) {
        String plain = heading.replace("*", "").strip();
        return plain.equalsIgnoreCase(column.key())
                || LANGUAGES.stream().anyMatch(language -> plain.equalsIgnoreCase(heading(column, language)));
    }

    static boolean names(Enum<?> choice, String word) {
        return LANGUAGES.stream().anyMatch(language -> name(choice, language).equalsIgnoreCase(word));
    }

    private static String word(String key, Locale language) {
        return ResourceBundle.getBundle(BUNDLE, language, SheetWords.class.getClassLoader())
                .getString(key);
    }
}
