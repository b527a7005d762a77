package org.jiedai.staff;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jiedai.audit.Seen;
import org.jiedai.audit.Witness;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.Texts;

/** Log-in; a person with several stores chooses one, and the password stays in the browser until then. */
@Named("logIn")
@ViewScoped
public class LogInView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LogIn logIn;

    @Inject
    private Entrance entrance;

    @Inject
    private Witness witness;

    @Inject
    private Texts texts;

    /** A store that the person may choose. */
    public record Choice(String code, String name, String nameEn) implements Serializable {
        static Choice of(SignIn signIn) {
            return new Choice(signIn.storeCode(), signIn.storeName(), signIn.storeNameEn());
        }

        /** Whether a name or the code holds these letters, small or capital. */
        boolean isCalled(String letters) {
            return Stream.of(code, name, nameEn)
                    .anyMatch(one -> one.toLowerCase(Locale.ROOT).contains(letters.toLowerCase(Locale.ROOT)));
        }
    }

    private String login;
    private String password;
    private String storeCode;
    private String to;
    private List<Choice> choices = List.of();

    public void signIn() throws IOException {
        try {
            choose();
        } catch (RuleBroken e) {
            if (e.rule() == StaffRule.LOCKED_OUT) {
                witness.sawStranger(
                        Seen.LOCKED_OUT,
                        logIn.exists(login) ? login : Witness.NOBODY,
                        e.rule().name());
            }
            throw e;
        }
        password = null;
    }

    private void choose() throws IOException {
        List<SignIn> proved = logIn.stores(login, password);
        choices = proved.stream().map(Choice::of).toList();
        if (proved.isEmpty()) {
            refuse();
        } else if (proved.size() == 1) {
            enter(proved.get(0));
        } else if (storeCode != null) {
            enter(proved.stream()
                    .filter(one -> one.storeCode().equals(storeCode))
                    .findFirst()
                    .orElse(null));
        }
    }

    private void enter(SignIn signIn) throws IOException {
        if (signIn == null || !entrance.enter(signIn)) {
            refuse();
        } else {
            external().redirect(external().getRequestContextPath() + Goal.of(to, signIn));
        }
    }

    // Nobody's log-in is not written down: it may be a password in the wrong field.
    private void refuse() {
        witness.sawStranger(Seen.WRONG_PASSWORD, logIn.exists(login) ? login : Witness.NOBODY, "");
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get("login.wrong"), null));
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    /** Why the session before is over; null if nothing is known of one. */
    public SessionEnd getOver() {
        String why = external().getRequestParameterMap().get("why");
        return Arrays.stream(SessionEnd.values())
                .filter(end -> end.name().equals(why))
                .findFirst()
                .orElse(null);
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getStoreCode() {
        return storeCode;
    }

    public void setStoreCode(String storeCode) {
        this.storeCode = storeCode;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public boolean isChoosing() {
        return choices.size() > 1;
    }
}
