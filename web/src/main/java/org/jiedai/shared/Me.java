package org.jiedai.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jiedai.staff.SignIn;
import org.jiedai.store.Store;

/** The person signed in, for the screens: name, store, roles and language. The services ask the container, not this. */
@Named("me")
@SessionScoped
public class Me implements Serializable {
    private static final long serialVersionUID = 1L;

    private String login = "";
    private String name = "";
    private String nameEn = "";
    private String storeCode = "";
    private String storeName = "";
    private String storeNameEn = "";
    private String homeProvince = "";
    private String terminal = "";
    private String zone = "Asia/Shanghai";
    private Set<Role> roles = Set.of();
    private Locale locale = Locale.SIMPLIFIED_CHINESE;
    private boolean chosen;

    @Inject
    private HttpServletRequest request;

    // Once for a session, which belongs to one person from its beginning to its end.
    @PostConstruct
    void begin() {
        SignedIn.of(request).ifPresent(mine -> {
            is(mine.signIn());
            terminal = mine.terminal();
        });
    }

    private void is(SignIn signIn) {
        login = signIn.login();
        storeCode = signIn.storeCode();
        storeName = signIn.storeName();
        storeNameEn = signIn.storeNameEn();
        name = signIn.name();
        nameEn = signIn.nameEn();
        homeProvince = signIn.homeProvince();
        zone = signIn.zone();
        roles = signIn.roles();
        locale = signIn.locale().startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    public Actor actor() {
        return new Actor(login, storeCode, roles);
    }

    public boolean isSignedIn() {
        return !login.isEmpty();
    }

    /** Whether the person holds any of these roles. */
    public boolean any(List<Role> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }

    public boolean has(String role) {
        return roles.contains(Role.valueOf(role));
    }

    /** Whether this person may open the screen. */
    public boolean opens(String screen) {
        return Screen.valueOf(screen).opensFor(roles);
    }

    /** The screens on the rail, in the order of the process. */
    public List<Screen> getRail() {
        return Screen.railOf(roles).stream()
                .filter(screen -> isInStore() || !screen.isOfOneStore())
                .toList();
    }

    /** Where this person lands after the log-in. */
    public String getLanding() {
        return landingOf(roles);
    }

    /** Where somebody of these roles lands. */
    public static String landingOf(Set<Role> held) {
        return Screen.railOf(held).stream().findFirst().map(Screen::path).orElse("/error.xhtml");
    }

    /** Leads there who knows only the application's address. */
    public String land() {
        return getLanding() + "?faces-redirect=true";
    }

    public String getLogin() {
        return login;
    }

    public String getName() {
        return isChinese() ? name : nameEn;
    }

    public String getStoreCode() {
        return storeCode;
    }

    /** Whether they work in one store, and do not administer all of them. */
    public boolean isInStore() {
        return !Store.GROUP.equals(storeCode);
    }

    /** What the store's push has told so far, for a page that begins to listen. */
    public long getMoves() {
        return Push.moves(storeCode);
    }

    public String getStoreName() {
        return isChinese() ? storeName : storeNameEn;
    }

    /** The name of the shared terminal at which they stand; empty for none. */
    public String getTerminal() {
        return terminal;
    }

    public String getHomeProvince() {
        return homeProvince;
    }

    /** The moment of this request. */
    public Instant now() {
        return CDI.current().select(Clock.class).get().instant();
    }

    public ZoneId getZone() {
        return ZoneId.of(zone);
    }

    public Locale getLocale() {
        return locale;
    }

    public boolean isChinese() {
        return locale.getLanguage().equals("zh");
    }

    public void speak(Locale wanted) {
        locale = wanted;
        chosen = true;
    }

    /** The language that was chosen in this session by hand, also by somebody who has not signed in yet; or null. */
    public String getChosen() {
        return chosen ? locale.toString() : null;
    }

    public Set<Role> getRoles() {
        return roles;
    }
}
