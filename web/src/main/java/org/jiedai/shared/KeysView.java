package org.jiedai.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The keys that pages follow; the page that is open leaves out those that nothing on it follows. */
@Named
@ApplicationScoped
public class KeysView {
    private static final List<Key> ALL = List.of(
            new Key("/", "find", "[data-find]"),
            new Key("Enter", "enter", "[data-enter]"),
            new Key("F2", "take-call", "[data-key=F2]"),
            new Key("F9", "change-person", "[data-key=F9]"),
            new Key("Tab", "next", "main"),
            new Key("Esc", "close", "main"),
            new Key("?", "keys", "main"));

    public List<Key> getAll() {
        return ALL;
    }

    /**
     * One key.
     *
     * @param key as it stands on the keyboard
     * @param name of its text
     * @param where what of a page follows it, as a selector
     */
    public record Key(String key, String name, String where) {}
}
