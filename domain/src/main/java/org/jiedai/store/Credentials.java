package org.jiedai.store;

import java.util.regex.Pattern;

/** How log-ins, passwords, PINs and extensions must look. */
public final class Credentials {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9]{2,20}");
    private static final Pattern PIN = Pattern.compile("\\d{4}");
    private static final Pattern EXTENSION = Pattern.compile("\\d{2,8}");
    private static final int SHORTEST_PASSWORD = 10;

    private Credentials() {}

    public static String login(String typed) {
        StaffRule.LOGIN_MALFORMED.unless(typed != null && LOGIN.matcher(typed).matches(), typed);
        return typed;
    }

    public static String password(String typed) {
        StaffRule.PASSWORD_TOO_SHORT.unless(typed != null && typed.length() >= SHORTEST_PASSWORD, SHORTEST_PASSWORD);
        return typed;
    }

    public static String pin(String typed) {
        StaffRule.PIN_MALFORMED.unless(typed != null && PIN.matcher(typed).matches());
        return typed;
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
