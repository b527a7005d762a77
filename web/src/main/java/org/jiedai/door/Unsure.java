package org.jiedai.door;

import jakarta.ejb.EJBException;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;

/**
 * With the database away the door cannot ask whether a session may go on. Nothing is done then, and who pressed a
 * button is told on their own page, where all that they typed stays.
 */
public class Unsure implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final String NAME = Unsure.class.getName();

    static void is(HttpServletRequest request, EJBException failure) {
        request.setAttribute(NAME, failure);
    }

    static boolean is(HttpServletRequest request) {
        return request.getAttribute(NAME) != null;
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        Object failure =
                event.getFacesContext().getExternalContext().getRequestMap().get(NAME);
        if (failure instanceof EJBException away) {
            throw away;
        }
    }
}
