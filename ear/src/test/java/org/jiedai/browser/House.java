package org.jiedai.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jiedai.config.Database;
import org.jiedai.config.Instance;
import org.jiedai.config.Settings;
import org.jiedai.container.Lane;
import org.jiedai.screens.Desk;
import org.jiedai.screens.Watch;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * One running Jiedai and one Chromium for all browser tests, started by the first and stopped after the last. With
 * {@code -Djiedai.address=http://localhost:8080} the tests play on an instance that runs already, with
 * {@code -Djiedai.headed=true} in windows to look at.
 */
public final class House
        implements BeforeAllCallback, BeforeEachCallback, TestExecutionExceptionHandler, AutoCloseable {
    /** How long a page may take to show something: tests prove that it does, benchmarks how fast. */
    private static final double SLOW_MACHINE_MILLIS = 20_000;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final int QUICK_ROUNDS = 1_024;

    private static House open;
    private static House common;

    private House before;
    private Instance instance;
    private URI address;
    private String password = Desk.PASSWORD;
    private Playwright playwright;
    private Browser browser;
    private final Map<String, List<Cookie>> sessions = new HashMap<>();
    private final Map<String, Desk> desks = new HashMap<>();

    /** Another house, entered instead of the common one until it is closed. */
    static House around(Instance instance) {
        return opened(instance, instance.address());
    }

    /** The same where everybody has chosen this password. */
    static House around(Instance instance, String password) {
        House house = around(instance);
        house.password = password;
        return house;
    }

    /** Of everybody in this house. */
    static String password() {
        return open.password;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (common == null) {
            common = common();
        }
        open = common;
        if (database().isPresent()) {
            // Cars that other classes left in the workshop would fill its bays.
            Rows.run("UPDATE work_ticket SET bay = NULL");
        }
    }

    /** All tests of this process have run. */
    static void leave() {
        if (common != null) {
            common.close();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Person.LEFT.clear();
    }

    /** A test that fails says in one line what its windows showed last: where it runs, often nobody looks. */
    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        if (failure instanceof TestAbortedException) {
            throw failure;
        }
        Person.LEFT.forEach(left -> left.draw(open.browser));
        String first = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        throw new AssertionError(first + " " + Person.LEFT, failure);
    }

    /** A person's browser window; signed in if a log-in is given. */
    static Person enter(String login, int width, int height) {
        return new Person(open.browser, open.address, login, width, height);
    }

    /**
     * The window of a person who signs in once in this house and comes back: for what only leads to a test's matter.
     * They speak Chinese and stay signed in, unless another test has ended their session; then they sign in anew.
     */
    static Person comesBack(String login, int width, int height) {
        List<Cookie> session = open.sessions.computeIfAbsent(login, House::session);
        Person person = new Person(open.browser, open.address, login, session, width, height);
        person.open("/staff/sessions.xhtml");
        if (person.page().url().contains("/login.xhtml")) {
            person.signIn(login);
            open.sessions.put(login, person.session());
        }
        return person;
    }

    /**
     * Somebody who works on the screens without a window, for what only leads to a test's matter; comes back as above.
     */
    static Desk desk(String login) {
        return open.desks
                .computeIfAbsent(login, name -> new Desk(name, open.password, HTTP, open.address, () -> Watch.NONE))
                .again();
    }

    private static List<Cookie> session(String login) {
        try (Person person = enter(login, 1366, 768)) {
            return person.session();
        }
    }

    /** A person's window in this house, where more than one is open. */
    Person enters(String login) {
        return new Person(browser, address, login, 1366, 768);
    }

    /** The window of a person of several stores, who has chosen one. */
    static Person enterStore(String login, String storeCode) {
        Person person = enter(null, 1366, 768);
        person.signIn(login, storeCode);
        return person;
    }

    /** Where the pages are, for a test that needs no window. */
    static URI address() {
        return open.address;
    }

    /** The database behind, if the instance is the tests' own. */
    static Optional<Database> database() {
        return Optional.ofNullable(open.instance).map(Instance::database);
    }

    // Kept by this class: in a lane each test class is a run of its own, and JUnit's own stores end with it.
    private static House common() {
        String running = System.getProperty("jiedai.address");
        if (running != null) {
            return opened(null, URI.create(running));
        }
        House house = around(Instance.start(Settings.forTest(Path.of(".."), Lane.directory("browser"))));
        // Who comes back may have waited for the tests between.
        Rows.run("UPDATE store SET idle_minutes = 720");
        Rows.run("UPDATE staff SET password_hash = '" + quick(house.password) + "'");
        return house;
    }

    // Hundreds sign in here, and 210,000 rounds each are no matter of these tests; who chooses a new password has them.
    private static String quick(String password) {
        byte[] salt = new byte[32];
        new SecureRandom().nextBytes(salt);
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, QUICK_ROUNDS, 256))
                    .getEncoded();
            Base64.Encoder text = Base64.getEncoder();
            return "PBKDF2WithHmacSHA512:" + QUICK_ROUNDS + ":" + text.encodeToString(salt) + ":"
                    + text.encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java has no PBKDF2", e);
        }
    }

    private static House opened(Instance instance, URI address) {
        House house = new House();
        house.before = open;
        house.instance = instance;
        house.address = address;
        house.playwright = Playwright.create();
        PlaywrightAssertions.setDefaultAssertionTimeout(SLOW_MACHINE_MILLIS);
        house.browser = house.playwright.chromium().launch(options());
        open = house;
        return house;
    }

    private static BrowserType.LaunchOptions options() {
        boolean headed = Boolean.getBoolean("jiedai.headed");
        return new BrowserType.LaunchOptions()
                .setHeadless(!headed)
                .setExecutablePath(Path.of(headed ? "/usr/bin/chromium" : "/usr/bin/chromium-headless-shell"))
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
    }

    @Override
    public void close() {
        open = before;
        playwright.close();
        if (instance != null) {
            instance.close();
        }
    }
}
