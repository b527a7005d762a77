package org.jiedai.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.jiedai.catalogue.CatalogueBoard;
import org.jiedai.shared.LinkSecret;
import org.jiedai.shared.Stamp;
import org.jiedai.staff.StaffNames;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/** Prints a paper in the caller's transaction: counted, and kept if it is signed (U24). */
@ApplicationScoped
public class Printer {
    private static final String ENGLISH = "en";

    @Inject
    private DocumentPrints documents;

    @Inject
    private KeptFiles files;

    @Inject
    private Press press;

    @Inject
    private Stores stores;

    @Inject
    private StaffNames names;

    @Inject
    private CatalogueBoard catalogue;

    /**
     * One more print of it. A signed one is what was printed first, with a line that says which print it is.
     *
     * @throws org.jiedai.shared.RuleBroken {@link DocumentRule#DAMAGED}
     */
    public Printed print(Paper paper, Stamp by) {
        Store store = stores.get(by.storeCode());
        PaperWords words = words(paper.key().language(), store);
        Document document = documents.of(store.code(), paper.key());
        int print = document.print(by);
        String line = print == 1
                ? words.text("paper.first-print", words.full(by.at()), words.person(by.login()))
                : words.text("paper.reprint", print - 1, words.full(by.at()), words.person(by.login()));
        byte[] pdf = paper.signed()
                ? press.stamp(kept(document, paper, store, words, by), line)
                : fresh(paper, store, words, line);
        return new Printed(
                words.name("DocumentKind", paper.key().kind()) + "-"
                        + paper.key().number(),
                pdf);
    }

    /** A signed paper is kept before what it tells of changes; what is kept already stays. */
    public void keep(Paper paper, Stamp by) {
        Store store = stores.get(by.storeCode());
        kept(
                documents.of(store.code(), paper.key()),
                paper,
                store,
                words(paper.key().language(), store),
                by);
    }

    private byte[] kept(Document document, Paper paper, Store store, PaperWords words, Stamp by) {
        if (document.keptAs() == null) {
            document.keep(files.keep(fresh(paper, store, words, "")), by);
        }
        return files.read(document.keptAs())
                .orElseThrow(() -> DocumentRule.DAMAGED.broken(paper.key().number()));
    }

    private byte[] fresh(Paper paper, Store store, PaperWords words, String line) {
        Map<String, Object> facts = new HashMap<>(paper.facts());
        facts.put("w", words);
        facts.put("store", new Letterhead(store, paper.key().language()));
        facts.put("number", paper.key().number());
        facts.put("kind", paper.key().kind().name());
        facts.put("qr", Drawing.qr(LinkSecret.address(paper.page())));
        facts.put("print", line);
        facts.computeIfPresent("signature", (name, pad) -> Drawing.ink(pad.toString()));
        return press.print(paper.key().kind(), facts);
    }

    private PaperWords words(String language, Store store) {
        boolean english = ENGLISH.equals(language);
        return new PaperWords(
                language,
                store.zone(),
                names.all(!english),
                name -> english ? catalogue.english(name).orElse(name) : name,
                model -> english ? catalogue.englishModel(model).orElse(model) : model);
    }
}
