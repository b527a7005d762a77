package org.jiedai.appointment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.jiedai.shared.Role;
import org.jiedai.shared.View;

/** An advisor's link to their appointments for the calendar on their telephone: made, shown once, revoked. */
@Named
@ViewScoped
public class CalendarLinkView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private CalendarBoard board;

    @Inject
    private CalendarLinkService links;

    private Instant since;
    private String address;

    @PostConstruct
    public void load() {
        since = isMine() ? board.linkedSince().orElse(null) : null;
    }

    public void make() {
        address = links.make();
        load();
    }

    public void revoke() {
        links.revoke();
        address = null;
        load();
        say("schedule.link-revoked");
    }

    /** Only advisors expect customers of their own. */
    public boolean isMine() {
        return me.has(Role.SERVICE_ADVISOR.name());
    }

    public Instant getSince() {
        return since;
    }

    /** The link, as long as the page on which it was made is open. */
    public String getAddress() {
        return address;
    }
}
