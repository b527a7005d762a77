package org.jiedai.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;

/** What every screen bean can do: say that something is done, and go to another screen. */
public abstract class View implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    protected Texts texts;

    @Inject
    protected Me me;

    /** A quiet notice on this page. */
    protected void say(String key, Object... values) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, texts.of(key, values), null));
    }

    /** Something on this page that somebody should think about; it is done nevertheless. */
    protected void warn(String key, Object... values) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, texts.of(key, values), null));
    }

    /** A quiet notice on the page that is opened next. */
    protected void sayThere(String key, Object... values) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        say(key, values);
    }

    /** The outcome that opens a screen for a record. */
    protected static String go(Screen screen, Object number) {
        return screen.path() + "?no=" + number + "&faces-redirect=true";
    }

    protected static String go(Screen screen) {
        return screen.path() + "?faces-redirect=true";
    }

    /**
     * The number of the record that this page shows. A page whose act led elsewhere has lost its beans, not its state:
     * who presses there once more is told that it is over.
     *
     * @throws ViewExpiredException if the number is lost; the page is then fetched anew by its address
     */
    protected static String kept(String number) {
        if (number == null) {
            throw new ViewExpiredException(
                    FacesContext.getCurrentInstance().getViewRoot().getViewId());
        }
        return number;
    }

    /** A reason or other text that must be there. */
    protected static String needed(String text, String fieldKey) {
        SharedRule.FIELD_NEEDED.unless(text != null && !text.isBlank(), fieldKey);
        return text.strip();
    }
}
