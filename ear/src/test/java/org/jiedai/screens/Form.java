package org.jiedai.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A form of a page: its fields can be filled in, and it knows what a browser would send of it. */
final class Form {
    private static final String SENT =
            "input[name]:not([disabled]), select[name]:not([disabled]), textarea[name]:not([disabled])";

    private final Element element;

    Form(Element element) {
        this.element = element;
    }

    /** Writes into a field or chooses an option by its value. */
    static void fill(Element field, String value) {
        if (field.normalName().equals("select")) {
            Elements options = field.select("option");
            options.removeAttr("selected");
            Element wanted = options.stream()
                    .filter(option -> option.val().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new Refused(field.id() + " does not offer " + value));
            wanted.attr("selected", true);
        } else if (field.normalName().equals("textarea")) {
            field.text(value);
        } else {
            field.val(value);
        }
    }

    /** Ticks a box or one of several round buttons. */
    static void tick(Element field) {
        if (field.attr("type").equals("radio")) {
            field.closest("form").select("input[type=radio]").stream()
                    .filter(other -> other.attr("name").equals(field.attr("name")))
                    .forEach(other -> other.removeAttr("checked"));
        }
        field.attr("checked", true);
    }

    /** Names and values in the order of the page. */
    List<Map.Entry<String, String>> fields() {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (Element field : element.select(SENT)) {
            String name = field.attr("name");
            if (field.normalName().equals("select")) {
                chosen(field).forEach(option -> fields.add(Map.entry(name, option.val())));
            } else if (isSent(field)) {
                fields.add(Map.entry(name, value(field)));
            }
        }
        return fields;
    }

    /** A menu of one line always has something chosen: the first option if no other. */
    private static Elements chosen(Element select) {
        Elements chosen = select.select("option[selected]");
        return chosen.isEmpty() && !select.hasAttr("multiple")
                ? new Elements(select.select("option").stream().limit(1).toList())
                : chosen;
    }

    private static boolean isSent(Element field) {
        return switch (field.attr("type")) {
            case "checkbox", "radio" -> field.hasAttr("checked");
            case "submit", "button", "image", "reset", "file" -> false;
            default -> true;
        };
    }

    private static String value(Element field) {
        boolean ticked = field.attr("type").equals("checkbox") && !field.hasAttr("value");
        return ticked ? "on" : field.normalName().equals("textarea") ? field.wholeText() : field.val();
    }
}
