package org.jiedai.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Locale;
import org.jiedai.shared.Me;

/** What every page offers: the other language, and the way out. */
@Named
@RequestScoped
public class SessionView {
    @Inject
    private Me me;

    @Inject
    private LanguageService languages;

    @Inject
    private Entrance entrance;

    /** The other language; a person signed in finds it again at the next log-in. */
    public void speak(String language) {
        me.speak(Locale.forLanguageTag(language));
        if (me.isSignedIn()) {
            languages.speak(me.getLocale().toString());
        }
    }

    public void signOut() throws IOException {
        leave(SessionEnd.LEFT, "");
    }

    /** Makes room for the next at a shared terminal; what was typed stays in the tab for whoever typed it. */
    public void changePerson() throws IOException {
        leave(SessionEnd.CHANGED_PERSON, "");
    }

    /** Nobody has touched the shared terminal for as long as it may rest. */
    public void lock() throws IOException {
        leave(SessionEnd.IDLE, "?why=" + SessionEnd.IDLE);
    }

    /** A hand is here, and writes: that it asks is all that the door wants to know. */
    public void stay() {
        // The request itself keeps the session open.
    }

    private void leave(SessionEnd why, String told) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        entrance.leave(why);
        external.redirect(external.getRequestContextPath() + "/login.xhtml" + told);
    }
}
