package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ViewportSize;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/** Somebody at a desk, and the browser window in front of him. Components are named by the end of their client id. */
final class Person implements AutoCloseable {
    /** What the windows of this test showed when they were left. */
    static final List<Left> LEFT = new ArrayList<>();

    // What is looked at whenever a person reads an answer, and once more when they leave.
    private static Consumer<Person> afterAct = person -> {};
    private static Consumer<Person> atTheEnd = person -> {};
    private static final int MOST_TABS = 150;
    private static boolean byKeys;

    private final URI address;
    private final BrowserContext context;
    private final Page page;
    private final String login;
    private final List<String> faults = new ArrayList<>();

    Person(Browser browser, URI address, String login, int width, int height) {
        this(browser, address, login, List.of(), width, height);
        if (login != null) {
            signIn(login);
        }
    }

    /** @param session of somebody who has signed in before; his window is empty */
    Person(Browser browser, URI address, String login, List<Cookie> session, int width, int height) {
        this.address = address;
        this.login = login;
        this.context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale("zh-CN"));
        context.addCookies(session);
        Hurry.in(context);
        this.page = context.newPage();
        page.onPageError(faults::add);
        page.onConsoleMessage(said -> {
            if (said.text().contains("Content Security Policy")) {
                faults.add(said.text());
            }
        });
    }

    /** From now on this is looked at after each answered act, and that before anybody leaves. */
    static void isLookedAt(Consumer<Person> answered, Consumer<Person> leaving) {
        afterAct = answered;
        atTheEnd = leaving;
    }

    /** From now on nobody has a mouse, but to draw. */
    static void areWithoutMouse(boolean without) {
        byKeys = without;
    }

    /** Signs in, also in a window that somebody else has used. */
    void signIn(String login) {
        open("/login.xhtml");
        fill("form:login", login);
        fill("form:password", House.password());
        click("form:enter");
        page.waitForURL(url -> !url.contains("/login.xhtml"));
    }

    /** Signs in where several stores are to choose from. */
    void signIn(String login, String storeCode) {
        open("/login.xhtml");
        fill("form:login", login);
        fill("form:password", House.password());
        click("form:enter");
        at("form:storeCode").selectOption(storeCode);
        click("form:enter");
        page.waitForURL(url -> !url.contains("/login.xhtml"));
    }

    void open(String path) {
        page.navigate(address(path));
    }

    String address(String path) {
        return address.resolve(path).toString();
    }

    Page page() {
        return page;
    }

    /** The component whose client id ends so; of a picker of days and times its field. */
    Locator at(String id) {
        return page.locator(".picker[id$='%1$s'] input, [id$='%1$s']:not(.picker)".formatted(id))
                .first();
    }

    /** Types it anew, and leaves a field that tells of its change. */
    void fill(String id, String text) {
        Locator field = at(id);
        if (byKeys) {
            reaches(field);
        }
        field.fill(text);
        if ((Boolean) field.evaluate("e => Boolean(e.closest('.picker'))")) {
            field.blur();
        }
    }

    /** Goes there by the tabulator key alone. */
    void goesTo(String id) {
        page.waitForCondition(() -> {
            page.keyboard().press("Tab");
            return (Boolean) page.evaluate("end => document.activeElement.id.endsWith(end)", id);
        });
    }

    void types(String text) {
        page.keyboard().type(text);
    }

    void presses(String key) {
        page.keyboard().press(key);
    }

    /** As somebody who does not let go for a second: the keyboard repeats it. */
    void holds(String key) {
        for (int i = 0; i < 25; i++) {
            page.keyboard().down(key);
            page.waitForTimeout(40);
        }
        page.keyboard().up(key);
    }

    void tick(String id) {
        if (byKeys && !at(id).isChecked()) {
            reaches(at(id));
            presses("Space");
        } else {
            at(id).check();
        }
    }

    void click(String id) {
        click(at(id));
    }

    /** Presses it: with the mouse, or where a test works by keys alone by the tabulator and Enter. */
    void click(Locator what) {
        if (byKeys) {
            reaches(what);
            presses("Enter");
        } else {
            what.click();
        }
    }

    // What is drawn anew meanwhile has the focus again, or it would not be reached.
    private void reaches(Locator what) {
        assertThat(what).isEnabled();
        String key = nextKey(what);
        for (int tabs = 0; !key.isEmpty(); tabs++) {
            assertThat(tabs).as("tabulators to %s", what).isLessThan(MOST_TABS);
            presses(key);
            key = nextKey(what);
        }
    }

    // Forward or back, whichever is nearer, and past the rail by the link that is there for it; nothing if it is there.
    private static String nextKey(Locator what) {
        return (String) what.evaluate("""
                e => {
                  const at = document.activeElement;
                  if (e === at) { return ""; }
                  if (at.matches(".skip") && e.closest("main")) { return "Enter"; }
                  return at !== document.body && e.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING
                    ? "Shift+Tab" : "Tab";
                }""");
    }

    /** Clicks what leads to another page, and waits for it. */
    void clickTo(String id, String path) {
        click(id);
        page.waitForURL(url -> url.contains(path));
    }

    /** Does something else while a request that says this is on its way. */
    void meanwhile(String says, Runnable sends, Runnable other) {
        List<Route> held = new ArrayList<>();
        Predicate<String> any = url -> true;
        page.route(any, route -> {
            String body = route.request().postData();
            if (held.isEmpty() && body != null && body.contains(URLEncoder.encode(says, StandardCharsets.UTF_8))) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        sends.run();
        page.waitForCondition(() -> !held.isEmpty());
        other.run();
        held.get(0).resume();
        page.unroute(any);
    }

    /** Where it lies; what is being drawn anew lies nowhere for a moment, and is waited for. */
    BoundingBox box(Locator part) {
        AtomicReference<BoundingBox> found = new AtomicReference<>();
        page.waitForCondition(() -> {
            found.set(part.boundingBox());
            return found.get() != null;
        });
        return found.get();
    }

    /** The row, card or section that shows this. */
    Locator row(String text) {
        return page.locator("tr, .arrival, section, .work-line")
                .filter(new Locator.FilterOptions().setHasText(text))
                .last();
    }

    /** A notice or refusal with these words. */
    void reads(String words) {
        assertThat(page.locator(".ui-messages")).containsText(words);
        afterAct.accept(this);
    }

    void sees(String words) {
        assertThat(page.locator("main")).containsText(words);
    }

    void waitsFor(String selector) {
        page.waitForSelector(selector);
    }

    /** Draws a signature on the pad. */
    void signs(String padId) {
        BoundingBox pad = box(at(padId));
        page.mouse().move(pad.x + 20, pad.y + 20);
        page.mouse().down();
        page.mouse().move(pad.x + 80, pad.y + 50);
        page.mouse().move(pad.x + 130, pad.y + 25);
        page.mouse().up();
    }

    /**
     * Drags it there as a hand does. Playwright's own drag swallows the pressing of a card that a list has drawn anew
     * since it looked, and presses once more with the button down; then nothing is dropped.
     */
    void drags(Locator what, Locator onto) {
        what.hover();
        page.mouse().down();
        onto.hover();
        page.mouse().up();
    }

    /** Chooses an entry of a filtering menu by its text; opens it once more if a list that follows just closed it. */
    void choose(String menuId, String text) {
        if ((Boolean) at(menuId).evaluate("e => e.matches('.pick')")) {
            Picker.picks(page, at(menuId), text);
            return;
        }
        Locator entry = page.locator(".ui-selectonemenu-panel:visible li, .ui-selectcheckboxmenu-panel:visible li")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
        page.waitForCondition(() -> {
            if (!entry.isVisible()) {
                at(menuId).click();
                page.waitForTimeout(300);
            }
            return entry.isVisible();
        });
        entry.click();
    }

    /** The number of the record that the page shows. */
    String number() {
        return page.url().replaceAll(".*[?&]no=([A-Z0-9-]+).*", "$1");
    }

    /** Neither at the desk, nor on the tablet, nor on the phone does the page scroll sideways (U22). */
    void fitsEveryWindow() {
        ViewportSize own = page.viewportSize();
        for (int width : List.of(1366, 1280, 390)) {
            page.setViewportSize(width, own.height);
            page.waitForFunction("width => document.documentElement.scrollWidth <= width", width);
        }
        page.setViewportSize(own.width, own.height);
    }

    /** A picture of the window; {@code -Djiedai.pictures=../config/pictures} renews those of the README. */
    void picture(String name) {
        String folder = System.getProperty("jiedai.pictures", "target/pictures");
        picture(Path.of(folder, name + ".png"));
    }

    // On a busy machine the browser sometimes has no frame at hand; a moment later it has. Nothing is proved by a
    // picture.
    private void picture(Path file) {
        Page.ScreenshotOptions options = new Page.ScreenshotOptions().setPath(file);
        try {
            page.screenshot(options);
        } catch (PlaywrightException e) {
            page.waitForTimeout(1_000);
            page.screenshot(options);
        }
    }

    /** By which another window of his is his too. */
    List<Cookie> session() {
        return context.cookies();
    }

    /** Where he lands after the log-in. */
    void lands() {
        open("/index.xhtml");
    }

    /**
     * The session is over, as after a night or a restart of the server; what moves does not find it out before his
     * hand.
     */
    void forgetsWhoHeIs() {
        page.evaluate("() => { window.jiedaiRing = () => {}; window.jiedaiRefresh = () => window.jiedaiRefreshed(); }");
        context.clearCookies();
    }

    private String shown() {
        try {
            return page.content();
        } catch (PlaywrightException e) {
            // It goes to another page just now.
            return "";
        }
    }

    /** What somebody's window showed last: drawn only if the test failed, for a picture takes longer than most acts. */
    record Left(String login, String url, List<String> messages, String shown) {
        void draw(Browser browser) {
            try (BrowserContext still =
                    browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
                Page page = still.newPage();
                page.setContent(shown.replaceFirst(
                        "<head[^>]*>", Matcher.quoteReplacement("<head><base href=\"" + url + "\">")));
                page.screenshot(
                        new Page.ScreenshotOptions().setPath(Path.of("target/pictures/last-" + login + ".png")));
            } catch (PlaywrightException e) {
                // The failure itself is told, with its words; nothing is proved by a picture.
                messages.add("no picture: " + e.getMessage());
            }
        }

        @Override
        public String toString() {
            return login + " at " + url + " " + messages;
        }
    }

    /** Leaves; what the window showed last is kept for whoever looks into a failure. */
    @Override
    public void close() {
        atTheEnd.accept(this);
        LEFT.add(new Left(
                login, page.url(), new ArrayList<>(page.locator(".ui-messages").allInnerTexts()), shown()));
        context.close();
        assertThat(faults).as("scripts that failed or may not run").isEmpty();
    }
}
