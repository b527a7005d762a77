package org.jiedai.telephone;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jiedai.shared.View;

/**
 * The store's own words on the telephone, in the language that the page is read in; the other language is one click
 * away.
 */
@Named
@ViewScoped
public class ScriptsView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private ScriptBoard board;

    @Inject
    private ScriptService service;

    private List<Line> lines = List.of();

    @PostConstruct
    public void load() {
        Map<ScriptKind, String> own = board.texts(language());
        lines = Arrays.stream(ScriptKind.values())
                .map(kind -> new Line(kind, Scripts.usual(texts, kind), own.get(kind)))
                .toList();
    }

    public void save() {
        lines.forEach(line -> service.reword(line.kind, language(), line.words));
        load();
        say("script.saved");
    }

    public List<Line> getLines() {
        return lines;
    }

    /** The names that may be written into the words. */
    public String getPlaces() {
        return texts.of("script.places", Scripts.PLACES);
    }

    private String language() {
        return me.getLocale().toString();
    }

    /** One occasion, what the house says and what the store says instead. */
    public static class Line implements Serializable {
        private static final long serialVersionUID = 1L;

        private final ScriptKind kind;
        private final String usual;
        private String words;

        Line(ScriptKind kind, String usual, String words) {
            this.kind = kind;
            this.usual = usual;
            this.words = words;
        }

        public ScriptKind getKind() {
            return kind;
        }

        public String getUsual() {
            return usual;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }
    }
}
