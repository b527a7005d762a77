package org.jiedai.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jiedai.shared.SignedIn;
import org.jiedai.shared.View;

/** Where one is signed in, and the end of what one no longer uses. */
@Named
@ViewScoped
public class SessionsView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private SessionBoard board;

    @Inject
    private SessionService service;

    private transient List<SessionRow> sessions;

    @PostConstruct
    public void load() {
        sessions = board.mine();
    }

    public void end(SessionRow session) {
        service.end(session.id());
        load();
        say("sessions.ended");
    }

    public void endOthers() {
        service.endOthers(mine());
        load();
        say("sessions.others-ended");
    }

    /** Whether it is the one that asks. */
    public boolean isThis(SessionRow session) {
        return session.id() == mine();
    }

    private static long mine() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return SignedIn.of(request).orElseThrow().id();
    }

    public List<SessionRow> getSessions() {
        return sessions;
    }
}
