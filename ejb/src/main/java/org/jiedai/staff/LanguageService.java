package org.jiedai.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;

/** The language each person reads. */
@Stateless
@Audited
public class LanguageService {
    @Inject
    private Staff staff;

    @Inject
    private Caller caller;

    /** From now on in this language, for example {@code en}; open to everybody who is signed in. */
    @RolesAllowed("**")
    public void speak(String locale) {
        staff.member(caller.actor().login()).ifPresent(member -> member.speak(locale));
    }
}
