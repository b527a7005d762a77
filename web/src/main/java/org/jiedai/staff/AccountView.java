package org.jiedai.staff;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jiedai.shared.SignedIn;
import org.jiedai.shared.View;

/** One's own password and PIN, with the present password. What is typed is never sent back to the page. */
@Named
@ViewScoped
public class AccountView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private AccountService service;

    @Inject
    private Entrance entrance;

    private transient String present;
    private transient String wanted;
    private transient String pin;

    /** All sessions stood on the old password: they sign in with their own. */
    public void choosePassword() throws IOException {
        service.choosePassword(present, wanted);
        entrance.leave(SessionEnd.NEW_PASSWORD);
        ExternalContext external = external();
        external.redirect(external.getRequestContextPath() + "/login.xhtml?why=" + SessionEnd.NEW_PASSWORD);
    }

    public void choosePin() {
        service.choosePin(present, pin);
        present = null;
        pin = null;
        say("keys.pin-chosen");
    }

    /** Whether somebody else has set the password with which they came in. */
    public boolean isMustChoose() {
        return SignedIn.of((HttpServletRequest) external().getRequest())
                .filter(mine -> mine.signIn().mustChoose())
                .isPresent();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
