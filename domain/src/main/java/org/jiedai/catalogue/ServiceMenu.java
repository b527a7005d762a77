package org.jiedai.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.customer.Energy;
import org.jiedai.shared.Money;

/** A menu: some work with its parts at one price for the customer, for some cars, on some days (A3, R7). */
@Entity
@Table(name = "service_menu")
public class ServiceMenu {
    private static final String BETWEEN = ";";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    private String code;
    private String name;

    @Column(name = "name_en")
    private String nameEn;

    // A few of each, always read together with it; no code has a semicolon.
    @Column(name = "operation_codes")
    private String operationCodes;

    @Column(name = "more_parts")
    private String moreParts;

    @Enumerated(EnumType.STRING)
    private Energy energy;

    @Column(name = "model_codes")
    private String modelCodes;

    @Embedded
    private PriceTerm term;

    protected ServiceMenu() {}

    /** A menu that is new in the list. */
    public ServiceMenu(String code, MenuDetails details) {
        this.code = code;
        edit(details);
    }

    /** It is listed otherwise from now on; what was estimated or signed before keeps its own lines and prices. */
    public final void edit(MenuDetails details) {
        name = details.name();
        nameEn = details.nameEn();
        operationCodes = String.join(BETWEEN, details.operationCodes());
        moreParts = details.moreParts().stream().map(NeededPart::toString).collect(Collectors.joining(BETWEEN));
        energy = details.energy();
        modelCodes = String.join(BETWEEN, details.modelCodes());
        term = details.term();
    }

    /**
     * Whether a car may have it on a day.
     *
     * @param modelCode of the car's model, null if the list does not know it
     * @param drivenBy what drives the car, null if it is not known
     * @throws org.jiedai.shared.RuleBroken {@link CatalogueRule#MENU_NOT_OFFERED}, {@link CatalogueRule#MENU_NOT_NOW},
     *     {@link CatalogueRule#MENU_FOR_OTHER_CARS}
     */
    public void check(String modelCode, Energy drivenBy, LocalDate day) {
        CatalogueRule.MENU_NOT_OFFERED.unless(term.active(), name);
        CatalogueRule.MENU_NOT_NOW.unless(
                term.holds(day), name, term.validFrom(), term.validUntil() == null ? "…" : term.validUntil());
        CatalogueRule.MENU_FOR_OTHER_CARS.unless(fits(modelCode, drivenBy), name);
    }

    /** Whether a car may have it on a day, as {@link #check}. */
    public boolean isFor(String modelCode, Energy drivenBy, LocalDate day) {
        return term.holds(day) && fits(modelCode, drivenBy);
    }

    private boolean fits(String modelCode, Energy drivenBy) {
        List<String> models = read(modelCodes);
        return (energy == null || energy == drivenBy) && (models.isEmpty() || models.contains(modelCode));
    }

    public String code() {
        return code;
    }

    /** As lines and bills write it. */
    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    /** What is done, in its order. */
    public List<String> operationCodes() {
        return read(operationCodes);
    }

    /** Parts beyond those that its operations need on the car. */
    public List<NeededPart> moreParts() {
        return read(moreParts).stream().map(NeededPart::read).toList();
    }

    /** What the customer pays for all of it, yuan. */
    public Money price() {
        return term.amount();
    }

    /** What the list says of it. */
    public MenuDetails details() {
        return new MenuDetails(name, nameEn, operationCodes(), moreParts(), energy, read(modelCodes), term);
    }

    private static List<String> read(String several) {
        return several.isEmpty() ? List.of() : Stream.of(several.split(BETWEEN)).toList();
    }
}
