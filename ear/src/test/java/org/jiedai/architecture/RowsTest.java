package org.jiedai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A button in a row is known by the row's place: each row that can be pressed says what stands in it (decision 41). */
class RowsTest {
    private static final Pattern PIECE = Pattern.compile(
            "<ui:repeat\\b[^>]*?value=\"(?<list>[^\"]*)\"[^>]*>|(?<end></ui:repeat>)|(?<act><(?:p:commandButton|p:commandLink"
                    + "|h:commandButton|h:commandLink|p:ajax|h:selectOneMenu|h:selectOneRadio|h:inputText|j:pick)\\b)"
                    + "|<ui:include src=\"(?<part>[^\"]*)\"|(?<row><j:row\\b)");

    /** The same rows in the same places for as long as a page is open: kinds, weekdays, columns, and one's own form. */
    private static final Set<String> STAND_STILL = Set.of(
            "#{v.days}",
            "#{settlementView.means(form.payer)}",
            "#{v.sheet.columns()}",
            "#{v.sheets}",
            "#{placeView.offered}",
            "#{staffView.trades}",
            "#{workInHandView.kinds}",
            "#{wallLinksView.walls}",
            "#{store.value}",
            "#{r.parts}",
            "#{v.reasons}",
            "#{v.kinds}",
            "#{line.days()}");

    private final List<String> unnamed = new ArrayList<>();
    private int pressed;

    @Test
    void a_row_that_can_be_pressed_names_its_record() {
        for (Path page : Modules.sources("main/webapp", ".xhtml")) {
            Deque<Row> rows = new ArrayDeque<>();
            Matcher pieces = PIECE.matcher(Modules.text(page));
            while (pieces.find()) {
                read(page, pieces, rows);
            }
        }
        assertThat(pressed).isGreaterThan(40);
        assertThat(unnamed).isEmpty();
    }

    private void read(Path page, Matcher piece, Deque<Row> rows) {
        if (piece.group("list") != null) {
            rows.push(new Row(piece.group("list")));
        } else if (!rows.isEmpty() && piece.group("end") != null) {
            Row over = rows.pop();
            pressed += over.pressed ? 1 : 0;
            if (over.pressed && !over.named && !STAND_STILL.contains(over.list)) {
                unnamed.add(page.getFileName() + " " + over.list);
            }
        } else if (!rows.isEmpty()) {
            rows.peek().holds(piece, piece.group("part") == null ? "" : part(page, piece.group("part")));
        }
    }

    private static String part(Path page, String src) {
        Path webapp = page;
        while (!webapp.endsWith("webapp")) {
            webapp = webapp.getParent();
        }
        return Modules.text(webapp.resolve(src.substring(1)));
    }

    private static final class Row {
        private final String list;
        private boolean pressed;
        private boolean named;

        Row(String list) {
            this.list = list;
        }

        void holds(Matcher piece, String part) {
            pressed |= piece.group("act") != null || part.contains("<p:command");
            named |= piece.group("row") != null || part.contains("<j:row ");
        }
    }
}
