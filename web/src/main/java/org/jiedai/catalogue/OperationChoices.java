package org.jiedai.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jiedai.shared.Me;

/** The operations in the language of the person who chooses. */
@Named
@ViewScoped
public class OperationChoices implements Serializable {
    private static final long serialVersionUID = 1L;

    /** As many as somebody reads; who wants another types more of it. */
    private static final int MOST = 50;

    @Inject
    private CatalogueBoard board;

    @Inject
    private Me me;

    private List<CatalogueBoard.Choice> all = List.of();

    @PostConstruct
    void load() {
        all = board.operations();
    }

    public List<CatalogueBoard.Choice> getAll() {
        return all;
    }

    /** The codes of the first whose code or name has the text in it, in either language and of either width. */
    public List<String> find(String text) {
        String wanted = narrow(text);
        return all.stream()
                .filter(one -> narrow(one.code() + " " + one.name() + " " + one.nameEn())
                        .contains(wanted))
                .map(CatalogueBoard.Choice::code)
                .limit(MOST)
                .toList();
    }

    private static String narrow(String text) {
        return Normalizer.normalize(text == null ? "" : text.strip(), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
    }

    /** What stands in the field for a code; one that is none stands for itself. */
    public String words(String code) {
        return all.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(this::label)
                .orElse(code);
    }

    public String label(CatalogueBoard.Choice choice) {
        return (me.isChinese() ? choice.name() : choice.nameEn()) + " · " + choice.minutes() + "′";
    }
}
