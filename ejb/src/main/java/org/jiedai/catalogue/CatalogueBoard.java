package org.jiedai.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Operations to choose from. */
@Stateless
public class CatalogueBoard {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Models models;

    /** An operation as a choice. */
    public record Choice(String code, String name, String nameEn, Trade trade, int minutes) implements Serializable {}

    /** All operations, most common first. */
    @PermitAll
    public List<Choice> operations() {
        return catalogue.operations().stream()
                .map(o -> new Choice(o.code(), o.name(), o.nameEn(), o.trade(), o.minutes()))
                .toList();
    }

    /**
     * The English name of an operation or a part that is called so in Chinese; empty for what is not in the catalogue.
     */
    @PermitAll
    public Optional<String> english(String name) {
        return english("select o.nameEn from LabourOperation o where o.name = :name", name)
                .or(() -> english("select p.nameEn from Part p where p.name = :name", name));
    }

    /** The English name of a model that is written so on a card or an order; empty for what the list does not know. */
    @PermitAll
    public Optional<String> englishModel(String written) {
        return models.known().english(written).filter(found -> !found.isBlank());
    }

    private Optional<String> english(String query, String name) {
        return em.createQuery(query, String.class)
                .setParameter("name", name)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(found -> !found.isBlank());
    }
}
