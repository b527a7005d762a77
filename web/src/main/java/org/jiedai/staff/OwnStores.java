package org.jiedai.staff;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.jiedai.shared.Me;

/** The way from one store to another for whoever works in several; the header offers it. */
@Named
@SessionScoped
public class OwnStores implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OtherStores others;

    @Inject
    private Entrance entrance;

    @Inject
    private Me me;

    private Boolean several;

    /** Asked once in a session: whoever gets another store signs in anew. A shared terminal is its store's. */
    public boolean isSeveral() {
        if (several == null) {
            several = me.getTerminal().isEmpty() && !others.all().isEmpty();
        }
        return several;
    }

    /**
     * Goes on in this store.
     *
     * @throws org.jiedai.shared.RuleBroken {@link StaffRule#NOT_IN_STORE}
     */
    public void change(String storeCode) throws IOException {
        change(storeCode, null);
    }

    /**
     * Goes on in this store, on this page if it opens for them there.
     *
     * @throws org.jiedai.shared.RuleBroken {@link StaffRule#NOT_IN_STORE}
     */
    public void change(String storeCode, String to) throws IOException {
        SignIn there = others.in(storeCode);
        if (entrance.change(there)) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + Goal.opening(to, there));
        }
    }
}
