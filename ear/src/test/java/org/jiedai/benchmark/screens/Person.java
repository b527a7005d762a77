package org.jiedai.benchmark.screens;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jiedai.benchmark.station.Tally;
import org.jsoup.nodes.Element;

/** Somebody at his desk: signs in once and keeps his window open; his clicks and waits are counted. */
final class Person {
    private static final String PASSWORD = "jiedai-demo";
    private static final long LOOK_MILLIS = 200;
    private static final long PATIENCE_SECONDS = 60;

    private final Screen screen;
    private final Supplier<Tally> tally;

    Person(String login, Browser browser, Supplier<Tally> tally) {
        this.screen = new Screen(browser);
        this.tally = tally;
        screen.open("/login.xhtml")
                .fill("form:login", login)
                .fill("form:password", PASSWORD)
                .click("form:enter");
        if (screen.path().equals("/login.xhtml")) {
            throw new Refused(login + " cannot sign in");
        }
    }

    Screen screen() {
        return screen;
    }

    Screen open(String path) {
        return screen.open(path);
    }

    /** One act of the visit: the click and all that the browser fetches because of it. */
    void act(String id) {
        act(screen.at(id));
    }

    void act(Element button) {
        String name = screen.path() + " " + button.id().replaceAll(".*:", "");
        long start = System.nanoTime();
        screen.click(button);
        tally.get().step(name, System.nanoTime() - start);
    }

    /** Looks at the list until it shows what was handed off, as the push would make the browser do. */
    void await(String page, String selector) {
        long start = System.nanoTime();
        while (!screen.open(page).shows(selector)) {
            if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                throw new Refused(page + " never showed what was handed off");
            }
            rest();
        }
        tally.get().handOff(page, System.nanoTime() - start);
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
