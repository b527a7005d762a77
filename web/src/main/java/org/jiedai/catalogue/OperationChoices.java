package org.jiedai.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiedai.shared.Me;

/** The operations in the language of the person who chooses. */
@Named
@ViewScoped
public class OperationChoices implements Serializable {
    private static final long serialVersionUID = 1L;

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

    public String label(CatalogueBoard.Choice choice) {
        return (me.isChinese() ? choice.name() : choice.nameEn()) + " · " + choice.minutes() + "′";
    }
}
