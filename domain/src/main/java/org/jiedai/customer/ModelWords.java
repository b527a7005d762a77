package org.jiedai.customer;

import java.util.Locale;

/** Models as people say them: longer or shorter, with their maker or without. */
final class ModelWords {
    private ModelWords() {}

    /** Whether what is said may mean this model. */
    static boolean alike(String said, String make, String model) {
        String one = plain(said);
        String other = plain(model);
        return one.contains(other) || other.contains(one) || one.equals(plain(make + model));
    }

    private static String plain(String name) {
        return name.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
