package org.jiedai.screens;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/** Somebody at their desk: signs in once and keeps the window open; clicks and waits are told to the watch. */
public final class Desk {
    private static final String LOG_IN = "/login.xhtml";
    /** Of everybody in the demo. */
    public static final String PASSWORD = "jiedai-demo";

    private static final long LOOK_MILLIS = 200;
    private static final long PATIENCE_SECONDS = 60;

    private final String login;
    private final String password;
    private final Screen screen;
    private final Supplier<Watch> watch;

    /** Signs in; the watch is asked for before each telling. */
    public Desk(String login, HttpClient http, URI address, Supplier<Watch> watch) {
        this(login, PASSWORD, http, address, watch);
    }

    /** The same where people have passwords of their own. */
    public Desk(String login, String password, HttpClient http, URI address, Supplier<Watch> watch) {
        this.login = login;
        this.password = password;
        this.screen = new Screen(new Browser(http, address, watch));
        this.watch = watch;
        signIn();
    }

    private void signIn() {
        screen.open(LOG_IN)
                .fill("form:login", login)
                .fill("form:password", password)
                .click("form:enter");
        if (screen.path().equals(LOG_IN)) {
            throw new Refused(login + " cannot sign in");
        }
    }

    /** Comes back after others may have changed records, or ended the session. */
    public Desk again() {
        if (screen.open("/staff/sessions.xhtml").path().equals(LOG_IN)) {
            signIn();
            screen.open("/staff/sessions.xhtml");
        }
        return this;
    }

    Screen screen() {
        return screen;
    }

    Screen open(String path) {
        return screen.open(path);
    }

    /** The page of a record; as it stands, if it is open. */
    Screen at(String path, String number) {
        return screen.isAt(path, number) ? screen : open(path + "?no=" + number);
    }

    /** One act of the visit: the click and all that the browser fetches because of it. */
    void act(String id) {
        act(screen.at(id));
    }

    void act(Element button) {
        String name = screen.path() + " " + button.id().replaceAll(".*:", "");
        long start = System.nanoTime();
        screen.click(button);
        watch.get().act(name, System.nanoTime() - start);
    }

    /** Looks at the list until it shows what was handed off, as the push would make the browser do. */
    public void await(String page, String selector) {
        long start = System.nanoTime();
        while (!screen.open(page).shows(selector)) {
            if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                throw new Refused(page + " never showed what was handed off");
            }
            rest();
        }
        watch.get().handOff(page, System.nanoTime() - start);
    }

    private static void rest() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted while waiting");
        }
    }
}
