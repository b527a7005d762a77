package org.jiedai.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedai.audit.Seen;
import org.jiedai.audit.Witness;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.Texts;

/** The log-in of a shared terminal: who, and their PIN. On any other device there is nothing of it. */
@Named("pinLogIn")
@ViewScoped
public class PinLogInView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BY_PASSWORD = "password";

    @Inject
    private PinLogIn logIn;

    @Inject
    private TerminalDoor door;

    @Inject
    private TerminalDevice device;

    @Inject
    private Entrance entrance;

    @Inject
    private Witness witness;

    @Inject
    private Texts texts;

    private TerminalCard terminal;
    private List<TerminalPerson> people = List.of();
    private String by;
    private String login;
    private transient String pin;
    private String to;

    @PostConstruct
    void look() {
        terminal = device.terminal().orElse(null);
        if (terminal != null) {
            people = door.people(device.secret());
        }
    }

    public void enter() throws IOException {
        String typed = pin;
        pin = null;
        String secret = device.secret();
        try {
            Optional<SignIn> signIn = logIn.at(secret, login, typed);
            if (signIn.isPresent() && entrance.enter(signIn.get())) {
                device.keep(secret);
                external().redirect(external().getRequestContextPath() + Goal.opening(to, signIn.get()));
            } else {
                refuse(Seen.WRONG_PIN);
                FacesContext.getCurrentInstance()
                        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get("pin.wrong"), null));
            }
        } catch (RuleBroken e) {
            refuse(e.rule() == StaffRule.LOCKED_OUT ? Seen.LOCKED_OUT : Seen.WRONG_PIN);
            throw e;
        }
    }

    // Nobody's log-in is not written down: it may be a PIN in the wrong field.
    private void refuse(Seen what) {
        String who = people.stream()
                .map(TerminalPerson::login)
                .filter(login::equals)
                .findFirst()
                .orElse(Witness.NOBODY);
        witness.sawStranger(what, who, terminal == null ? "" : terminal.name());
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    /** Whether people are asked for their PIN here. */
    public boolean isAsking() {
        return terminal != null && !BY_PASSWORD.equals(by);
    }

    /** What they are, in words. */
    public String roles(TerminalPerson person) {
        return person.roles().stream().map(texts::name).collect(Collectors.joining(" · "));
    }

    public TerminalCard getTerminal() {
        return terminal;
    }

    public List<TerminalPerson> getPeople() {
        return people;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getLogin() {
        return login;
    }

    /** As typed or scanned, in small letters: what a badge has before a colon is its maker's. */
    public void setLogin(String scanned) {
        String read = plain(scanned);
        this.login = read.substring(read.lastIndexOf(':') + 1).strip().toLowerCase(Locale.ROOT);
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = plain(pin);
    }

    // Keyboards that write Chinese write wide digits, readers capitals.
    private static String plain(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
