package org.jiedai.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * One thing that a page can be told to do, and what its form would send with it.
 *
 * @param at the page's address
 * @param source the client id of the button, link or script
 * @param fields the form's fields, filled in as an attacker would
 */
record Pressed(String at, String source, Map<String, String> fields) {
    private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");
    private static final Pattern CALL = Pattern.compile("PrimeFaces\\.ab\\(\\{s:(?:\"([^\"]+)\"|&quot;([^&]+)&quot;)");

    /** All that stands on the page now, and all that its source names beside. */
    static List<Pressed> on(Document page, String at) {
        Set<String> sources = new TreeSet<>(named(at));
        page.select("button[name], input[type=submit][name], form a[id]").forEach(button -> sources.add(button.id()));
        Matcher call = CALL.matcher(page.html());
        while (call.find()) {
            sources.add(call.group(1) == null ? call.group(2) : call.group(1));
        }
        List<Pressed> all = new ArrayList<>();
        sources.stream()
                .filter(source -> source.contains(":"))
                .forEach(source -> all.add(new Pressed(at, source, fields(page, source))));
        return all;
    }

    /** As it would be sent with this state of the view. */
    Map<String, String> with(String state) {
        Map<String, String> sent = new TreeMap<>(fields);
        sent.put(PlainBrowser.STATE, state);
        return sent;
    }

    private static Map<String, String> fields(Document page, String source) {
        Map<String, String> fields = new TreeMap<>();
        String form = source.split(":")[0];
        fields.put(form, form);
        fields.put(source, source);
        Element shown = page.getElementById(form);
        if (shown != null) {
            shown.select("input[name]:not([type=submit]), textarea[name], select[name]")
                    .forEach(field -> fields.putIfAbsent(field.attr("name"), typed(field)));
        }
        fields.remove(PlainBrowser.STATE);
        return fields;
    }

    private static String typed(Element field) {
        String id = field.id();
        if (id.endsWith(":login")) {
            return "wangxy";
        }
        if (id.endsWith(":password")) {
            return "jiedai-demo";
        }
        if (id.endsWith(":plate")) {
            return "沪A7C503";
        }
        if (field.normalName().equals("select")) {
            return field.select("option").stream().map(Element::val).reduce("", (a, b) -> b);
        }
        return field.val().isEmpty() ? "1" : field.val();
    }

    // What is not rendered now may be when the attack comes; parts and tags belong to the form in which they stand.
    private static Set<String> named(String at) {
        Set<String> ids = new TreeSet<>();
        collect(source(at.replaceAll("[?].*", "").substring(1)), "", ids);
        return ids;
    }

    private static void collect(Element part, String form, Set<String> ids) {
        String kind = part.tagName();
        String within = kind.equals("h:form") ? part.attr("id") : form;
        String id = kind.equals("j:act") && !part.hasAttr("id") ? part.attr("name") : part.attr("id");
        if ((kind.startsWith("p:command") || kind.equals("j:act")) && !within.isEmpty() && id.matches("[\\w-]+")) {
            ids.add(within + ":" + id);
        }
        if (kind.equals("ui:include") && part.attr("src").startsWith("/WEB-INF/")) {
            collect(source(part.attr("src").substring(1)), within, ids);
        }
        // A tag without a file is one of Java, and has no buttons but those that stand in it here.
        String tag = "WEB-INF/tags/" + kind.replace("j:", "") + ".xhtml";
        if (kind.startsWith("j:") && !kind.equals("j:act") && Files.exists(PAGES.resolve(tag))) {
            collect(source(tag), within, ids);
        }
        part.children().forEach(child -> collect(child, within, ids));
    }

    private static Document source(String file) {
        try {
            return Jsoup.parse(Files.readString(PAGES.resolve(file)), "", Parser.xmlParser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
