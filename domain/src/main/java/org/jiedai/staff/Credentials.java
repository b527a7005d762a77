package org.jiedai.staff;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How log-ins, passwords, PINs and extensions must look. */
public final class Credentials {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9]{2,20}");
    private static final Pattern PIN = Pattern.compile("[0-9]{4,6}");
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");
    private static final Pattern EXTENSION = Pattern.compile("\\d{2,8}");
    private static final int SHORTEST_PASSWORD = 8;

    /** Longer ones are measured by their beginning, for it takes time. */
    private static final int MEASURED = 60;

    /** Of 0 to 4: below it a password is guessed within a million tries. */
    private static final int STRONG_ENOUGH = 2;

    private static final Zxcvbn STRENGTH = new Zxcvbn();

    /** Words that everybody here knows. */
    private static final List<String> OF_THE_HOUSE = List.of("jiedai", "demo", "接待");

    /** So much of a password must be neither such a word nor the person's log-in or name. */
    private static final int OWN_CHARACTERS = 6;

    private static final int DIFFERENT_CHARACTERS = 5;

    private Credentials() {}

    public static String login(String typed) {
        StaffRule.LOGIN_MALFORMED.unless(typed != null && LOGIN.matcher(typed).matches(), typed);
        return typed;
    }

    /** @param about the log-in and the names of the person, from which a password does not follow */
    public static String password(String typed, List<String> about) {
        StaffRule.PASSWORD_TOO_SHORT.unless(typed != null && typed.length() >= SHORTEST_PASSWORD, SHORTEST_PASSWORD);
        String measured = typed.substring(0, Math.min(typed.length(), MEASURED));
        StaffRule.PASSWORD_TOO_WEAK.unless(STRENGTH.measure(measured, about).getScore() >= STRONG_ENOUGH
                && own(measured, about) >= OWN_CHARACTERS
                && measured.chars().distinct().count() >= DIFFERENT_CHARACTERS);
        return typed;
    }

    private static int own(String typed, List<String> about) {
        String rest = typed.toLowerCase(Locale.ROOT);
        for (String known : Stream.concat(about.stream(), OF_THE_HOUSE.stream()).toList()) {
            rest = known.isBlank() ? rest : rest.replace(known.toLowerCase(Locale.ROOT), "");
        }
        return rest.strip().length();
    }

    public static String pin(String typed) {
        StaffRule.PIN_MALFORMED.unless(typed != null && PIN.matcher(typed).matches());
        StaffRule.PIN_TOO_SIMPLE.unless(!isRun(typed) && !isRepetition(typed) && !isYear(typed));
        return typed;
    }

    // 1234, 9876
    private static boolean isRun(String pin) {
        int step = pin.charAt(1) - pin.charAt(0);
        return Math.abs(step) == 1
                && IntStream.range(1, pin.length()).allMatch(i -> pin.charAt(i) - pin.charAt(i - 1) == step);
    }

    // 0000, 1212, 12121, 123123
    private static boolean isRepetition(String pin) {
        return IntStream.rangeClosed(1, pin.length() / 2)
                .anyMatch(length ->
                        IntStream.range(length, pin.length()).allMatch(i -> pin.charAt(i) == pin.charAt(i - length)));
    }

    // A year of birth is what is tried first.
    private static boolean isYear(String pin) {
        return YEAR.matcher(pin).matches();
    }

    /** Null for none. */
    public static String extension(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        StaffRule.EXTENSION_MALFORMED.unless(EXTENSION.matcher(typed.strip()).matches(), typed);
        return typed.strip();
    }
}
