package org.jiedai.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** Operations to choose from. */
@Stateless
public class CatalogueBoard {
    @Inject
    private Catalogue catalogue;

    /** An operation as a choice. */
    public record Choice(String code, String name, String nameEn, Trade trade, int minutes) implements Serializable {}

    /** All operations, most common first. */
    @PermitAll
    public List<Choice> operations() {
        return catalogue.operations().stream()
                .map(o -> new Choice(o.code(), o.name(), o.nameEn(), o.trade(), o.minutes()))
                .toList();
    }
}
