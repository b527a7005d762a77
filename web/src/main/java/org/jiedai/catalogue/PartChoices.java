package org.jiedai.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiedai.shared.Me;

/** The parts in the language of the person who chooses. */
@RequestScoped
public class PartChoices {
    /** As many as somebody reads; who wants another types more of it. */
    private static final int MOST = 50;

    @Inject
    private CatalogueBoard board;

    @Inject
    private Me me;

    private final Map<String, String> known = new HashMap<>();

    /**
     * The codes of the first whose code or name has the text in it, in either language and of either width.
     *
     * @param car the model that they are for, as it is written: what fits others only is left out
     */
    public List<String> find(String text, String car) {
        String wanted = Normalizer.normalize(text == null ? "" : text.strip(), Normalizer.Form.NFKC);
        List<CatalogueBoard.PartChoice> found = board.parts(wanted, car, MOST);
        found.forEach(part -> known.put(part.code(), label(part)));
        return found.stream().map(CatalogueBoard.PartChoice::code).toList();
    }

    /** What stands in the field for a code; one that is none stands for itself. */
    public String words(String code) {
        return code == null || code.isBlank()
                ? code
                : known.computeIfAbsent(
                        code,
                        one -> board.part(one.strip().toUpperCase(Locale.ROOT))
                                .map(this::label)
                                .orElse(one));
    }

    private String label(CatalogueBoard.PartChoice part) {
        return part.code() + " · " + (me.isChinese() ? part.name() : part.nameEn());
    }
}
