package org.jiedai.screens;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the script of a component says is to be sent when it is clicked or changed. */
record Click(String source, String form, String process, String update, String event) {
    private static final Pattern CALL = Pattern.compile("PrimeFaces\\.ab\\(\\{(.*?)\\}");
    private static final Pattern SETTING = Pattern.compile("(\\w+):(?:\"([^\"]*)\"|'([^']*)')");

    /** @return null if the element's script sends nothing */
    static Click of(Element element, String script) {
        Matcher call = CALL.matcher(script);
        if (!call.find()) {
            return null;
        }
        Map<String, String> settings = new HashMap<>();
        Matcher setting = SETTING.matcher(call.group(1));
        while (setting.find()) {
            String value = setting.group(2) == null ? setting.group(3) : setting.group(2);
            // The page lists ids with commas, the request with blanks.
            settings.put(setting.group(1), value.replace(',', ' '));
        }
        String form = settings.containsKey("f")
                ? settings.get("f")
                : element.closest("form").id();
        // A menu that tells of its change names itself only as "this".
        String source = settings.getOrDefault("s", element.id());
        return new Click(source, form, settings.get("p"), settings.get("u"), settings.get("e"));
    }

    /** The parameters that come before the form's fields. */
    List<Map.Entry<String, String>> parameters() {
        List<Map.Entry<String, String>> parameters = new ArrayList<>();
        parameters.add(Map.entry("jakarta.faces.partial.ajax", "true"));
        parameters.add(Map.entry("jakarta.faces.source", source));
        parameters.add(Map.entry("jakarta.faces.partial.execute", process == null ? "@all" : process));
        if (update != null) {
            parameters.add(Map.entry("jakarta.faces.partial.render", update));
        }
        if (event == null) {
            parameters.add(Map.entry(source, source));
        } else {
            parameters.add(Map.entry("jakarta.faces.behavior.event", event));
            parameters.add(Map.entry("jakarta.faces.partial.event", event));
        }
        return parameters;
    }
}
