package org.jiedai.notice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiedai.customer.CustomerContact;
import org.jiedai.shared.View;

/** The store's own words for what customers are told. */
@Named
@ViewScoped
public class NoticeTextsView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private NoticeBoard board;

    @Inject
    private TemplateService templates;

    private NoticeKind kind = NoticeKind.APPOINTMENT_CONFIRMED;
    private String language = CustomerContact.USUAL_LANGUAGE;
    private String words;

    /** The words in use for the kind and language chosen. */
    public void load() {
        if (words == null) {
            show();
        }
    }

    public void show() {
        words = board.words(kind, language);
    }

    public void save() {
        templates.reword(kind, language, needed(words, "field.words"));
        show();
        say("notice.reworded");
    }

    /** Back to the words that come with the house. */
    public void reset() {
        templates.reword(kind, language, null);
        show();
        say("notice.reset-done");
    }

    public NoticeKind[] getKinds() {
        return NoticeKind.values();
    }

    /** What a text may name. */
    public List<String> getPlaces() {
        return List.of("name", "car", "time", "link", "store", "phone", "address");
    }

    public NoticeKind getKind() {
        return kind;
    }

    public void setKind(NoticeKind kind) {
        this.kind = kind;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
