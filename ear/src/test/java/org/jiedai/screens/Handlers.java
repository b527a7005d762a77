package org.jiedai.screens;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the elements of a page do when they are clicked or changed: no element says it itself, the page's scripts do.
 */
final class Handlers {
    private static final String REGISTER = "PrimeFaces.csp.register('";

    private final Map<String, String> scripts = new HashMap<>();

    /** Of a page, or of the parts of one that an answer brings. */
    void read(Document answer) {
        answer.select("script").forEach(script -> read(script.data()));
        answer.select("eval").forEach(script -> read(script.wholeText()));
    }

    /** The script of the element's event; empty if there is none. */
    String of(Element element, String event) {
        return scripts.getOrDefault(key(element.id(), event), "");
    }

    private void read(String text) {
        for (int at = text.indexOf(REGISTER); at >= 0; at = text.indexOf(REGISTER, at + 1)) {
            int next = text.indexOf(REGISTER, at + 1);
            // The element, the event and what is to be done, each in quotes but the last.
            String[] said = text.substring(at + REGISTER.length(), next < 0 ? text.length() : next)
                    .split("','|',", 3);
            scripts.put(key(said[0], said[1]), said[2]);
        }
    }

    private static String key(String id, String event) {
        return id + " " + event;
    }
}
