package org.jiedai.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiedai.customer.DescribedCar;
import org.jiedai.customer.Energy;
import org.jiedai.shared.Vin;

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

    /** A part as a choice. */
    public record PartChoice(String code, String name, String nameEn) implements Serializable {}

    /**
     * The offered parts whose code or name has a text in it, in either language.
     *
     * @param car the model that they are for as it is written on a card or an order: what fits others only is left out;
     *     null, or one that the list does not know, for all
     * @param most as many at most
     */
    @PermitAll
    public List<PartChoice> parts(String text, String car, int most) {
        String model =
                models.known().of(null, car, null).map(VehicleModel::code).orElse(null);
        return em.createQuery("""
                        select new org.jiedai.catalogue.CatalogueBoard$PartChoice(p.code, p.name, p.nameEn)
                        from Part p
                        where p.active = true and (p.code like :text or p.name like :text or p.nameEn like :text)
                        and (:any = true or p.modelCodes = '' or concat(';', p.modelCodes, ';') like :model)
                        order by p.code, p.id
                        """, PartChoice.class)
                .setParameter("text", "%" + text.replace("%", "").replace("_", "") + "%")
                .setParameter("any", model == null)
                .setParameter("model", "%;" + model + ";%")
                .setMaxResults(most)
                .getResultList();
    }

    /** The part of this code; empty if there is none. */
    @PermitAll
    public Optional<PartChoice> part(String code) {
        return Optional.ofNullable(em.find(Part.class, code))
                .map(part -> new PartChoice(part.code(), part.name(), part.nameEn()));
    }

    /**
     * The English name of an operation, a part or a menu that is called so in Chinese; empty for what is not in the
     * catalogue.
     */
    @PermitAll
    public Optional<String> english(String name) {
        return english("select o.nameEn from LabourOperation o where o.name = :name", name)
                .or(() -> english("select p.nameEn from Part p where p.name = :name", name))
                .or(() -> english("select m.nameEn from ServiceMenu m where m.name = :name", name));
    }

    /** What the list of models says of a car that is being entered, by its VIN or its model's name. */
    @PermitAll
    public Optional<Recognised> recognise(DescribedCar car) {
        return models.known()
                .of(Vin.soFar(car.vin()).orElse(null), car.model(), null)
                .map(model -> new Recognised(model.name(), model.energy()));
    }

    /** What a car turned out to be. */
    public record Recognised(String name, Energy energy) implements Serializable {}

    /** How the models are written that may be entered for a car. */
    @PermitAll
    public Set<String> modelNames() {
        return models.known().names();
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
