package org.jiedai.audit;

import jakarta.enterprise.context.RequestScoped;

/** The verb that was refused in this request, for whoever notes it when its transaction is over. */
@RequestScoped
public class Attempt {
    private String verb = "";
    private String subject = "";

    void was(String refusedVerb, String of) {
        verb = refusedVerb;
        subject = of;
    }

    /** Whether anything was tried at all; what cannot even be read is no act. */
    public boolean isMade() {
        return !verb.isEmpty();
    }

    /** {@code RepairOrderService.release RO-SH01-20261123-0001}. */
    public String words() {
        return (verb + " " + subject).strip();
    }
}
