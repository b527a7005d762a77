package org.jiedai.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jiedai.shared.View;

/** The shared terminals of the store: the device at hand is made one, others are revoked. */
@Named
@ViewScoped
public class TerminalsView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private TerminalBoard board;

    @Inject
    private TerminalService service;

    @Inject
    private TerminalDevice device;

    @Inject
    private Entrance entrance;

    private List<TerminalCard> all;
    private Long here;
    private String name;

    @PostConstruct
    void load() {
        all = board.all();
        here = device.terminal().map(TerminalCard::id).orElse(null);
    }

    /** From now on the device asks who is there: whoever says so goes first. */
    public void share() throws IOException {
        device.keep(service.share(name));
        entrance.leave(SessionEnd.LEFT);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/login.xhtml");
    }

    public void revoke(TerminalCard terminal) {
        service.revoke(terminal.id());
        load();
        say("terminal.revoked", terminal.name());
    }

    public List<TerminalCard> getAll() {
        return all;
    }

    /** Whether it is the device on which this page stands. */
    public boolean isThis(TerminalCard terminal) {
        return here != null && here == terminal.id();
    }

    /** Whether this device is a shared terminal already. */
    public boolean isShared() {
        return here != null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
