package org.jiedai.benchmark.growth;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jiedai.shared.Role;

/**
 * One thing to ask the server for.
 *
 * @param name in the table
 * @param role of the person who asks
 * @param path of the page
 * @param typed empty: the page itself; else what its form sends from there, as the browser does
 */
record Ask(String name, Role role, String path, Map<String, String> typed) {

    static Ask page(String name, Role role, String path) {
        return new Ask(name, role, path, Map.of());
    }

    /** A word typed into a field that asks while it is typed. */
    static Ask whileTyping(String name, Role role, String path, String field, String word, String update) {
        Map<String, String> typed = partial(field, field, update);
        typed.put("jakarta.faces.behavior.event", "keyup");
        typed.put("jakarta.faces.partial.event", "keyup");
        typed.put(field, word);
        return new Ask(name, role, path, typed);
    }

    /** A word typed into a field, and the button beside it. */
    static Ask withButton(String name, Role role, String path, String field, String word, String button) {
        String form = field.substring(0, field.indexOf(':'));
        Map<String, String> typed = partial(button, button + " " + field, form);
        typed.put(button, button);
        typed.put(field, word);
        return new Ask(name, role, path, typed);
    }

    /** A word typed above a column of a list. */
    static Ask filtered(String name, Role role, String path, String list, String column, String word) {
        Map<String, String> typed = partial(list, list, list);
        typed.put(list + "_filtering", "true");
        typed.put(list + "_encodeFeature", "true");
        typed.put(list + ":" + column + ":filter", word);
        return new Ask(name, role, path, typed);
    }

    private static Map<String, String> partial(String source, String execute, String update) {
        Map<String, String> typed = new LinkedHashMap<>();
        String form = source.substring(0, source.indexOf(':'));
        typed.put(form, form);
        typed.put("jakarta.faces.source", source);
        typed.put("jakarta.faces.partial.ajax", "true");
        typed.put("jakarta.faces.partial.execute", execute);
        typed.put("jakarta.faces.partial.render", update);
        return typed;
    }
}
