package org.jiedai.staff;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedai.shared.Me;
import org.jiedai.shared.Screen;

/** The page on which somebody goes on after the log-in. */
final class Goal {
    // Only a path of our own: a link must not lead a person who just signed in to a foreign page.
    private static final Pattern OURS = Pattern.compile("(/[a-z][a-z/-]*\\.xhtml)(\\?[\\w=&%.:+-]*)?");

    private Goal() {}

    /** Where they wanted to go, if that is a page of ours; else where people of their roles land. */
    static String of(String to, SignIn signIn) {
        return to != null && OURS.matcher(to).matches() && !to.startsWith("/index") ? to : Me.landingOf(signIn.roles());
    }

    /** The same, if the page opens for them. */
    static String opening(String to, SignIn signIn) {
        Matcher ours = OURS.matcher(to == null ? "" : to);
        boolean opens = ours.matches()
                && Screen.at(ours.group(1))
                        .filter(screen -> screen.opensFor(signIn.roles()))
                        .isPresent();
        return of(opens ? to : null, signIn);
    }
}
