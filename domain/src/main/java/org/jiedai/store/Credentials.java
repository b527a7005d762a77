package org.jiedai.store;

import java.util.regex.Pattern;

/** How log-ins, passwords and PINs must look. */
public final class Credentials {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9]{2,20}");
    private static final Pattern PIN = Pattern.compile("\\d{4}");
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
}
