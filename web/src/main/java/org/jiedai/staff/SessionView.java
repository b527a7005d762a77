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
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        entrance.leave(SessionEnd.LEFT);
        external.redirect(external.getRequestContextPath() + "/login.xhtml");
    }
}
