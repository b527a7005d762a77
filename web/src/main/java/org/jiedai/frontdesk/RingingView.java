package org.jiedai.frontdesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiedai.shared.Me;
import org.jiedai.telephone.CallRecordAct;

/** What rings at this person's desk, on whatever page they are (A1). */
@Named
@RequestScoped
public class RingingView {
    @Inject
    private CallBoard board;

    @Inject
    private Me me;

    private List<CallCard> calls;

    public List<CallCard> getCalls() {
        if (calls == null) {
            calls = board.ringing();
        }
        return calls;
    }

    /** Whether this person answers calls: who does has this, and the search box, on every page. */
    public boolean isAnswering() {
        return me.any(List.copyOf(CallRecordAct.TAKE.roles()));
    }
}
