package org.jiedai.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jiedai.audit.Attempt;
import org.jiedai.audit.Seen;
import org.jiedai.audit.Witness;

/** Has noted who tried what was refused; what a form could not even read was no act. */
@RequestScoped
public class RefusedActs {
    @Inject
    private Attempt attempt;

    @Inject
    private Witness witness;

    @Inject
    private Me me;

    @Inject
    private HttpServletRequest request;

    static RefusedActs of() {
        return CDI.current().select(RefusedActs.class).get();
    }

    void refused(RuleBroken refusal) {
        if (attempt.isMade()) {
            note(Seen.ACT_REFUSED, refusal.rule().name() + " " + attempt.words());
        }
    }

    void notAllowed() {
        note(Seen.ACT_NOT_ALLOWED, request.getServletPath());
    }

    private void note(Seen what, String subject) {
        if (me.isSignedIn()) {
            witness.saw(what, me.getLogin(), me.getStoreCode(), subject);
        } else {
            witness.sawStranger(what, Witness.NOBODY, subject);
        }
    }
}
