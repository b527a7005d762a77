package org.jiedai.screens;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The page in front of somebody. Fields and buttons are named by the end of their client id; what a click sends is read
 * from the page's own script, and what comes back changes the page as it does in a browser.
 */
final class Screen {
    private static final String VIEW_STATE = "jakarta.faces.ViewState";
    private static final String REFUSALS = ".ui-messages-error-summary, .ui-messages-fatal-summary, .wrong";
    private static final Pattern NUMBER = Pattern.compile("[?&]no=([A-Z0-9-]+)");

    private final Browser browser;
    private Handlers handlers;
    private Document page;
    private URI at;

    Screen(Browser browser) {
        this.browser = browser;
    }

    Screen open(String path) {
        Browser.Answer answer = browser.get(path);
        at = answer.at();
        page = Jsoup.parse(answer.text(), at.toString());
        handlers = new Handlers();
        handlers.read(page);
        return this;
    }

    String path() {
        return at.getPath();
    }

    /** The number of the record that the page shows. */
    String number() {
        Matcher number = NUMBER.matcher(at.toString());
        if (!number.find()) {
            throw new Refused("No number: " + at.getPath());
        }
        return number.group(1);
    }

    /** The record's page is open, and it is this page. */
    boolean isAt(String path, String number) {
        Matcher shown = NUMBER.matcher(at.toString());
        return path().equals(path) && shown.find() && shown.group(1).equals(number);
    }

    /** All that the selector finds. */
    List<Element> all(String selector) {
        return page.select(selector);
    }

    /** The first of them. */
    Element first(String selector) {
        Element found = page.selectFirst(selector);
        if (found == null) {
            throw new Refused(selector + " is not on " + path());
        }
        return found;
    }

    boolean shows(String selector) {
        return page.selectFirst(selector) != null;
    }

    /** The innermost row, card or section that shows this text. */
    Element row(String text) {
        return page.select("tr, .arrival, section").stream()
                .filter(row -> row.text().contains(text))
                .reduce((outer, inner) -> inner)
                .orElseThrow(() -> new Refused(text + " is not on " + path()));
    }

    /** The component whose client id ends so. */
    Element at(String id) {
        return within(page, id);
    }

    Element within(Element part, String id) {
        Element found = part.selectFirst("[id$=" + id + "]");
        if (found == null) {
            throw new Refused(id + " is not on " + path());
        }
        return found;
    }

    Screen fill(String id, String value) {
        fill(at(id), value);
        return this;
    }

    void fill(Element field, String value) {
        Form.fill(field, value);
        Click change = Click.of(field, handlers.of(field, "onchange"));
        if (change != null) {
            send(change);
        }
    }

    Screen tick(String id) {
        Form.tick(at(id));
        return this;
    }

    /** One of several round buttons. */
    Screen tick(String name, String value) {
        Element button = page.selectFirst("input[name$=" + name + "][value=" + value + "]");
        if (button == null) {
            throw new Refused(name + " " + value + " is not on " + path());
        }
        Form.tick(button);
        return this;
    }

    Screen click(String id) {
        return click(at(id));
    }

    Screen click(Element button) {
        Click click = Click.of(button, handlers.of(button, "onclick"));
        if (click == null) {
            throw new Refused(button.id() + " sends nothing");
        }
        send(click);
        return this;
    }

    private void send(Click click) {
        List<Map.Entry<String, String>> fields = new ArrayList<>(click.parameters());
        fields.addAll(new Form(page.getElementById(click.form())).fields());
        Document answer = Jsoup.parse(browser.post(at, fields).text(), "", Parser.xmlParser());
        Element redirect = answer.selectFirst("redirect");
        if (redirect != null) {
            open(at.resolve(redirect.attr("url")).toString());
        } else {
            take(answer);
        }
        refuse();
    }

    /** Puts the parts that came into their places. */
    private void take(Document answer) {
        Element error = answer.selectFirst("error-message");
        if (error != null) {
            throw new Refused(error.text());
        }
        handlers.read(answer);
        for (Element update : answer.select("update")) {
            String id = update.attr("id");
            if (id.contains(VIEW_STATE)) {
                keep(update.wholeText());
            } else if (id.equals("jakarta.faces.ViewRoot")) {
                page = Jsoup.parse(update.wholeText(), at.toString());
            } else if (page.getElementById(id) != null) {
                page.getElementById(id).before(update.wholeText()).remove();
            }
        }
    }

    /** Forms that have come anew bring no state of the view with them. */
    private void keep(String viewState) {
        page.select("input[name=" + VIEW_STATE + "]").remove();
        page.select("form")
                .forEach(form -> form.appendElement("input")
                        .attr("type", "hidden")
                        .attr("name", VIEW_STATE)
                        .val(viewState));
    }

    private void refuse() {
        String words = page.select(REFUSALS).text();
        if (!words.isBlank()) {
            throw new Refused(path() + ": " + words);
        }
    }
}
