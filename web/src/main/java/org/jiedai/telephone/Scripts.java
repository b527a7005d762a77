package org.jiedai.telephone;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedai.handoff.LineItem;
import org.jiedai.shared.Formats;
import org.jiedai.shared.Me;
import org.jiedai.shared.Texts;

/**
 * What is said on the telephone, {@code #{scripts.greeting}}: the store's own words or the house's, in the language of
 * the person who says them, with the names filled in (A1, A4, A5).
 */
@Named
@RequestScoped
public class Scripts {
    /** Where names go, as a store writes it. */
    static final Object[] PLACES = {"{store}", "{clerk}", "{customer}", "{time}", "{total}", "{items}", "{ready}"};

    @Inject
    private ScriptBoard board;

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Inject
    private Me me;

    public String getGreeting() {
        return said(ScriptKind.GREETING, Map.of());
    }

    /** Time, work and price that were chosen, before they are booked. */
    public String readBack(String customer, Instant start, Instant ready, List<LineItem> lines, BigDecimal total) {
        return said(
                ScriptKind.READ_BACK,
                Map.of(
                        "{customer}",
                        customer,
                        "{time}",
                        formats.full(start),
                        "{items}",
                        lines.stream().map(LineItem::name).collect(Collectors.joining(texts.get("script.and"))),
                        "{total}",
                        formats.money(total),
                        "{ready}",
                        formats.end(start, ready)));
    }

    public String thanks(String customer) {
        return said(ScriptKind.THANKS, Map.of("{customer}", customer));
    }

    /** The house's words in the present language, with the places for names as a store writes them. */
    static String usual(Texts texts, ScriptKind kind) {
        return texts.of("script." + kind, PLACES);
    }

    private String said(ScriptKind kind, Map<String, String> names) {
        Map<ScriptKind, String> own = board.texts(me.getLocale().toString());
        String words = own.containsKey(kind) ? own.get(kind) : usual(texts, kind);
        words = words.replace("{store}", me.getStoreName()).replace("{clerk}", me.getName());
        for (Map.Entry<String, String> name : names.entrySet()) {
            words = words.replace(name.getKey(), name.getValue());
        }
        return words;
    }
}
